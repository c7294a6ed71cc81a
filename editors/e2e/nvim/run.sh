#!/bin/bash
# Neovim without a screen, with the snippet of docs/editors.md as its whole configuration.
set -eu
source "$(dirname "$0")/../prepare.sh"
prepare nvim
mv "$SNIPPET" "$SNIPPET.lua"
exec nvim --headless -u "$SNIPPET.lua" -i NONE -S "$E2E/nvim/test.lua"
