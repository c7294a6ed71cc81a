#!/bin/bash
# ruleid: bash-protection-switched-off
setenforce 0
# ruleid: bash-protection-switched-off
ufw disable
# ruleid: bash-protection-switched-off
systemctl disable --now firewalld
# ok: bash-protection-switched-off
setsebool -P httpd_can_network_connect on
# ok: bash-protection-switched-off
ufw allow 443/tcp
# ok: bash-protection-switched-off
systemctl restart firewalld
