#!/bin/bash
# ruleid: bash-shell-given-a-value
find . -name '*.jpg' -exec sh -c 'convert {} {}.png' \;
# ruleid: bash-shell-given-a-value
bash -c "process $1"
# ruleid: bash-shell-given-a-value
ls | xargs -I{} sh -c "gzip {}"
# ok: bash-shell-given-a-value
find . -name '*.jpg' -exec sh -c 'for f; do convert "$f" "$f.png"; done' _ {} +
# ok: bash-shell-given-a-value
bash -c 'process "$1"' _ "$1"
# ok: bash-shell-given-a-value
ls | xargs -I{} gzip {}
# ok: bash-shell-given-a-value
bash -c "process all"
