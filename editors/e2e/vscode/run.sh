#!/bin/bash
# Packages the extension with the program inside, and uses it in VS Code's own workbench. Screenshots are left in artifacts/vscode.
set -eu
cd "$(dirname "$0")/.."
(cd ../vscode && npm run -s build && APPSEC_LSP_BINARY=$APPSEC_LSP npm run -s package -- linux-x64) >&2
cp -r workspace "$WORK/workspace"
exec node vscode/vscode.js ../vscode/appsec-lsp-linux-x64.vsix "$WORK/workspace" "$WORK/home" artifacts/vscode
