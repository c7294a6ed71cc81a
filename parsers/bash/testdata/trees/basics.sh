#!/bin/bash
set -euo pipefail
export NAME="a $1"
readonly LIST=(a b "$c")
run() {
  local out=$(cat "$1" | grep -v '^#')
  if [[ $out == *x* && -f "$2" ]]; then echo "${out:-none}" >> log; elif test -z "$3"; then return 1; else exit 2; fi
}
for f in *.txt; do run "$f" & done
while read -r line; do echo "$line"; done < file
case $1 in a|b) run a ;; *) eval "$2" ;; esac
cat <<EOF
text $NAME
EOF
