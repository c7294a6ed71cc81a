#!/bin/bash
# ruleid: bash-permissions-for-everyone
chmod -R 777 /var/www
# ruleid: bash-permissions-for-everyone
chmod 0666 app.conf
# ruleid: bash-permissions-for-everyone
chmod a+rw app.conf
# ruleid: bash-permissions-for-everyone
chmod o+w app.conf
# ok: bash-permissions-for-everyone
chmod -R 750 /var/www
# ok: bash-permissions-for-everyone
chmod u+w app.conf
# ok: bash-permissions-for-everyone
chmod 644 app.conf
# ok: bash-permissions-for-everyone
chmod 1777 /srv/drop
