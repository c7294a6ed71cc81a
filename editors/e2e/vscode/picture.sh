#!/bin/bash
# Takes docs/images/vscode.png anew, with the program in APPSEC_LSP (default: bin/appsec-lsp). Usage: picture.sh
set -eu
cd "$(dirname "$0")/.."
export APPSEC_LSP_BINARY=$(realpath "${APPSEC_LSP:-../../bin/appsec-lsp}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd ../vscode && npm run -s build && npm run -s package -- linux-x64) >/dev/null
cp -r picture "$work/shop"
mkdir -p ../../docs/images
node vscode/picture.js ../vscode/appsec-lsp-linux-x64.vsix "$work/shop" orders.py "$work/home" ../../docs/images/vscode.png
ls -l ../../docs/images/vscode.png
