#!/bin/bash
# ruleid: bash-path-begins-here
export PATH=.:$PATH
# ruleid: bash-path-begins-here
PATH=$PATH:.
# ruleid: bash-path-begins-here
PATH="/usr/bin:"
# ok: bash-path-begins-here
export PATH="$HOME/bin:$PATH"
# ok: bash-path-begins-here
PATH=/usr/bin:/bin
# ok: bash-path-begins-here
LD_PATH=./lib
