import os

# ruleid: python-umask-cleared
os.umask(0)
# ruleid: python-umask-cleared
old = os.umask(0o000)
# ok: python-umask-cleared
os.umask(0o077)
# ok: python-umask-cleared
os.umask(old)
# ok: python-umask-cleared
mask = os.umask(0)
os.umask(mask)


def write_for_all(path):
    # ruleid: python-umask-cleared
    mask = os.umask(0)
    open(path, "w").close()
    os.umask(mask)
