#!/bin/bash
# ruleid: bash-set-user-id-given
chmod 4755 /usr/local/bin/backup
# ruleid: bash-set-user-id-given
chmod u+s /usr/local/bin/backup
# ok: bash-set-user-id-given
chmod 2775 /srv/shared
# ok: bash-set-user-id-given
chmod 755 /usr/local/bin/backup
# ok: bash-set-user-id-given
chmod u+x /usr/local/bin/backup
