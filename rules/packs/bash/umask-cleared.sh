#!/bin/bash
# ruleid: bash-umask-cleared
umask 000
# ruleid: bash-umask-cleared
umask 0
# ok: bash-umask-cleared
umask 027
# ok: bash-umask-cleared
umask 077
# ok: bash-umask-cleared
umask 022
