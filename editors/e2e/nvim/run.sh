#!/bin/bash
# Neovim without a screen, with the snippet of docs/editors.md for its version as the whole configuration.
set -eu
source "$(dirname "$0")/../prepare.sh"
case $(nvim --version | head -1) in
  'NVIM v0.7.'*) prepare nvim-0.7 ;;
  'NVIM v0.8.'* | 'NVIM v0.9.'* | 'NVIM v0.10.'*) prepare nvim-0.8 ;;
  *) prepare nvim-0.11 ;;
esac
mv "$SNIPPET" "$SNIPPET.lua"
exec nvim --headless -u "$SNIPPET.lua" -i NONE -S "$E2E/nvim/test.lua"
