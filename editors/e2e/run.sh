#!/bin/bash
# Real editors and the protocol checker against the real program.
#   run.sh [--install] [vscode|protocol|nvim|emacs|vim|all]…      default: all
#   --install    first installs what the suites need (apt, npm); without it a missing tool is a failure
#   APPSEC_LSP   the program; default: bin/appsec-lsp of this repository
# Prints PASS or FAIL for each step, then the counts. Every suite has a time limit, after which its processes are ended.
set -uo pipefail
cd "$(dirname "$0")"
export APPSEC_LSP=$(realpath -m "${APPSEC_LSP:-../../bin/appsec-lsp}")
export WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT

install=0 suites=()
for argument in "$@"; do
  case $argument in
    --install) install=1 ;;
    all) suites+=(protocol nvim emacs vim vscode) ;;
    vscode | protocol | nvim | emacs | vim) suites+=("$argument") ;;
    *) echo "run.sh: unknown argument '$argument': expected --install, vscode, protocol, nvim, emacs, vim or all" >&2; exit 2 ;;
  esac
done
((${#suites[@]})) || suites=(protocol nvim emacs vim vscode)

if [ ! -x "$APPSEC_LSP" ]; then
  echo "run.sh: no program at $APPSEC_LSP: build it first (make build), or name it in APPSEC_LSP" >&2
  exit 2
fi

passed=0 failed=0

# Runs one command with a time limit in a process group of its own, and counts the PASS and FAIL lines that it prints. Its last
# line is DONE: a suite that ends early has failed, whatever its exit code.
suite() {
  local name=$1 seconds=$2 log=$WORK/$1.log code
  shift 2
  timeout --kill-after=10 "$seconds" "$@" >"$log" 2>"$log.err"
  code=$?
  grep -E '^(PASS|FAIL) ' "$log"
  passed=$((passed + $(grep -c '^PASS ' "$log")))
  failed=$((failed + $(grep -c '^FAIL ' "$log")))
  [ $code -eq 0 ] && grep -q '^DONE$' "$log" && return
  if ! grep -q '^FAIL ' "$log"; then
    failed=$((failed + 1))
    if [ $code -eq 124 ]; then echo "FAIL $name: not done within $seconds s"; else echo "FAIL $name: ended early, exit code $code"; fi
  fi
  { grep -vE '^PASS ' "$log"; tail -n 40 "$log.err"; } >&2
}

((install)) && { ./install.sh "${suites[@]}" >&2 || exit 2; }
for name in "${suites[@]}"; do
  case $name in
    protocol) suite protocol 300 protocol/run.sh ;;
    nvim) suite nvim 120 nvim/run.sh ;;
    emacs) suite eglot 120 emacs/run.sh eglot; suite lsp-mode 120 emacs/run.sh lsp-mode ;;
    vim) suite vim 120 vim/run.sh ;;
    vscode) suite vscode 300 vscode/run.sh ;;
  esac
done
echo "$passed passed, $failed failed"
((failed == 0))
