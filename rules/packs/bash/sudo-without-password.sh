#!/bin/bash
# ruleid: bash-sudo-without-password
echo "deploy ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/deploy
# ruleid: bash-sudo-without-password
echo 'ci ALL=(ALL:ALL) NOPASSWD:ALL' >> /etc/sudoers
# ok: bash-sudo-without-password
echo "deploy ALL=(root) NOPASSWD: /usr/bin/systemctl restart app" > /etc/sudoers.d/deploy
# ok: bash-sudo-without-password
sudo systemctl restart app
