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
# ok: bash-eval-of-variable
eval set -- "$OPTIONS"
# ruleid: bash-eval-of-variable
eval set -- "$1"
# ok: bash-eval-of-variable
eval "function with_$tool() { run_with \"$tool\" \"\$@\"; }"
# ok: bash-eval-of-variable
eval "$(config_export app "$APP")"
# ruleid: bash-eval-of-variable
eval "$(curl -fsSL "$ADDRESS")"
# ruleid: bash-eval-of-variable
eval "$(echo "$LINE")"
# ruleid: bash-eval-of-variable
eval "$($COMMAND | tail -1)"
