#!/bin/bash
# ruleid: bash-temporary-name-guessed
OUT=/tmp/report.$$
# ruleid: bash-temporary-name-guessed
LOG="/tmp/log-$RANDOM.txt"
# ruleid: bash-temporary-name-guessed
ps aux > /tmp/processes.txt
# ok: bash-temporary-name-guessed
OUT=$(mktemp)
# ok: bash-temporary-name-guessed
ps aux > "$OUT"
# ok: bash-temporary-name-guessed
wc -l < /tmp/processes.txt
# ok: bash-temporary-name-guessed
ps aux > /var/lib/app/processes.txt
