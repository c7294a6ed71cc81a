#!/bin/bash
# Vim with ALE, without a terminal: what it would draw goes to a file, and the steps come from another.
set -eu
source "$(dirname "$0")/../prepare.sh"
prepare ale
export OUT=$WORK/ale/out
code=0
vim -Nu NONE -n -i NONE --not-a-term -T dumb -S "$E2E/vim/test.vim" </dev/null >"$WORK/ale/screen" 2>&1 || code=$?
cat "$OUT"
[ $code = 0 ] || tail -c 2000 "$WORK/ale/screen"
exit $code
