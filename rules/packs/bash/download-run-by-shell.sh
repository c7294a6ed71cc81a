#!/bin/bash
# ruleid: bash-download-run-by-shell
curl -sSL https://get.example/install.sh | sudo bash
# ruleid: bash-download-run-by-shell
wget -qO- https://get.example/install.sh | sh
# ok: bash-download-run-by-shell
curl -fsSLo install.sh https://get.example/install.sh
# ok: bash-download-run-by-shell
curl -s https://api.example/version | jq -r .tag
# ok: bash-download-run-by-shell
bash install.sh
