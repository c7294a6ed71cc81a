#!/bin/bash
# ruleid: bash-tls-verification-off
curl -k -O https://files.example/app.tar.gz
# ruleid: bash-tls-verification-off
curl -sSk https://files.example/app.tar.gz
# ruleid: bash-tls-verification-off
wget --no-check-certificate https://files.example/app.tar.gz
# ruleid: bash-tls-verification-off
git config --global http.sslVerify false
# ruleid: bash-tls-verification-off
export NODE_TLS_REJECT_UNAUTHORIZED=0
# ok: bash-tls-verification-off
curl --cacert /etc/ssl/company.pem -O https://files.example/app.tar.gz
# ok: bash-tls-verification-off
curl -sS https://files.example/k
# ok: bash-tls-verification-off
git config --global http.sslVerify true
