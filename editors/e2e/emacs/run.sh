#!/bin/bash
# Emacs in batch mode. Usage: run.sh eglot|lsp-mode
set -eu
source "$(dirname "$0")/../prepare.sh"
prepare "$1"
exec emacs -Q --batch -l "$E2E/emacs/$1.el"
