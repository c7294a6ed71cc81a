#!/bin/bash
# ruleid: bash-package-signature-ignored
apt-get install -y --allow-unauthenticated vendor-agent
# ruleid: bash-package-signature-ignored
yum install -y --nogpgcheck vendor-agent
# ruleid: bash-package-signature-ignored
echo "deb [trusted=yes] http://apt.vendor.example stable main" > /etc/apt/sources.list.d/v.list
# ok: bash-package-signature-ignored
apt-get install -y vendor-agent
# ok: bash-package-signature-ignored
echo "deb [signed-by=/usr/share/keyrings/v.gpg] https://apt.vendor.example stable main" > /etc/apt/sources.list.d/v.list
