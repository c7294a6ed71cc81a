#!/bin/bash
# ruleid: bash-ssh-host-key-ignored
scp -o StrictHostKeyChecking=no app.tar.gz deploy@host:/srv
# ruleid: bash-ssh-host-key-ignored
ssh -o UserKnownHostsFile=/dev/null host uptime
# ok: bash-ssh-host-key-ignored
ssh -o StrictHostKeyChecking=accept-new host uptime
# ok: bash-ssh-host-key-ignored
scp -o UserKnownHostsFile=deploy/known_hosts app.tar.gz deploy@host:/srv
