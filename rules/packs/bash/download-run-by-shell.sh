#!/bin/bash
# ruleid: bash-download-run-by-shell
curl -sSL https://get.example/install.sh | sudo bash
# ruleid: bash-download-run-by-shell
wget -qO- https://get.example/install.sh | sh
# ruleid: bash-download-run-by-shell
bash <(curl -s https://get.example/install.sh)
# ruleid: bash-download-run-by-shell
eval "$(curl -s https://get.example/env.sh)"
# ok: bash-download-run-by-shell
curl -fsSLo install.sh https://get.example/install.sh
# ok: bash-download-run-by-shell
curl -s https://api.example/version | jq -r .tag
# ok: bash-download-run-by-shell
bash install.sh
# ok: bash-download-run-by-shell
#   sh -c "$(curl -fsSL https://get.example/install.sh)"
