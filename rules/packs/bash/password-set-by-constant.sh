#!/bin/bash
# ruleid: bash-password-set-by-constant
echo "root:toor1234" | chpasswd
# ruleid: bash-password-set-by-constant
chpasswd <<< "deploy:deploy"
# ok: bash-password-set-by-constant
echo "root:$PASSWORD" | chpasswd
# ok: bash-password-set-by-constant
passwd -l root
# ok: bash-password-set-by-constant
useradd -m deploy
