import os
import stat
from pathlib import Path

# ruleid: python-permissions-for-everyone
os.chmod("/srv/app/run.sh", 0o777)
# ruleid: python-permissions-for-everyone
os.chmod(path, 0o666)
# ruleid: python-permissions-for-everyone
os.chmod(path, stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO)
# ruleid: python-permissions-for-everyone
Path("/srv/app").chmod(0o777)
# ruleid: python-permissions-for-everyone
os.makedirs(path, mode=0o777)
# ok: python-permissions-for-everyone
os.chmod(path, 0o750)
# ok: python-permissions-for-everyone
os.chmod(path, 0o644)
# ok: python-permissions-for-everyone
Path("/srv/app").chmod(0o1777)
# ok: python-permissions-for-everyone
os.chmod(path, mode)
