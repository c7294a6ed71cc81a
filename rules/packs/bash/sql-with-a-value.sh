#!/bin/bash
# ruleid: bash-sql-with-a-value
psql -c "DELETE FROM sessions WHERE user_name = '$1'" shop
# ruleid: bash-sql-with-a-value
sqlite3 app.db "SELECT * FROM t WHERE name = '${name}'"
# ok: bash-sql-with-a-value
psql -v name="$1" shop <<< "DELETE FROM sessions WHERE user_name = :'name'"
# ok: bash-sql-with-a-value
sqlite3 app.db "SELECT count(*) FROM t"
# ok: bash-sql-with-a-value
psql -f "$1" shop
