import tempfile
from tempfile import mktemp


def export(data):
    # ruleid: python-temporary-name-race
    path = tempfile.mktemp(suffix=".csv")
    # ruleid: python-temporary-name-race
    other = mktemp()
    # ok: python-temporary-name-race
    fd, good = tempfile.mkstemp()
    # ok: python-temporary-name-race
    with tempfile.NamedTemporaryFile() as f:
        f.write(data)
    return path, other, fd, good
