#!/bin/bash
# ruleid: bash-password-on-command-line
mysql -u app -p$DB_PASSWORD shop < schema.sql
# ruleid: bash-password-on-command-line
sshpass -p "$PASS" ssh host uptime
# ruleid: bash-password-on-command-line
curl -u admin:$API_PASS https://api.example/
# ruleid: bash-password-on-command-line
docker login -u ci -p "$TOKEN" registry.example
# ok: bash-password-on-command-line
mysql --defaults-extra-file=/etc/app/mysql.cnf shop < schema.sql
# ok: bash-password-on-command-line
echo "$TOKEN" | docker login -u ci --password-stdin registry.example
# ok: bash-password-on-command-line
curl --netrc-file auth https://api.example/
# ok: bash-password-on-command-line
mysql -u root -p shop
# ok: bash-password-on-command-line
mkdir -p "$DIR"
