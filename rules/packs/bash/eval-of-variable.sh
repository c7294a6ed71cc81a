#!/bin/bash
# ruleid: bash-eval-of-variable
eval "convert $1 out.png"
# ruleid: bash-eval-of-variable
eval $CMD
# ok: bash-eval-of-variable
convert -- "$1" out.png
# ok: bash-eval-of-variable
eval "set -x"
# ok: bash-eval-of-variable
retrieval "$1"
