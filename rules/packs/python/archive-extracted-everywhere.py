import tarfile
import zipfile


def unpack(upload):
    # ruleid: python-archive-extracted-everywhere
    tarfile.open(upload).extractall("incoming")
    with tarfile.open(upload) as t:
        print(t)
        # ruleid: python-archive-extracted-everywhere
        t.extractall("incoming")


def unpack_safely(upload):
    # ok: python-archive-extracted-everywhere
    tarfile.open(upload).extractall("incoming", filter="data")
    with tarfile.open(upload) as t:
        # ok: python-archive-extracted-everywhere
        t.extractall("incoming", filter="data")
    with zipfile.ZipFile(upload) as z:
        # ok: python-archive-extracted-everywhere
        z.extractall("incoming")
