import os

# ruleid: python-umask-cleared
os.umask(0)
# ruleid: python-umask-cleared
old = os.umask(0o000)
# ok: python-umask-cleared
os.umask(0o077)
# ok: python-umask-cleared
os.umask(old)
