#!/bin/bash
# ruleid: bash-secret-in-script
export API_KEY="9f86d081884c7d659a2f"
# ruleid: bash-secret-in-script
DB_PASSWORD=hunter2-Pr0d
# ok: bash-secret-in-script
API_KEY="${API_KEY:?}"
# ok: bash-secret-in-script
DB_PASSWORD="$(cat /run/secrets/db1)"
# ok: bash-secret-in-script
DB_PASSWORD=changeme1
# ok: bash-secret-in-script
PASSWORD_FILE=/etc/app/password1
