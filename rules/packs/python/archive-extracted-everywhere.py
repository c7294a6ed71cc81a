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


def unpack_later(upload):
    t = tarfile.open(upload)
    # ruleid: python-archive-extracted-everywhere
    t.extractall("incoming")
    t.close()
    # ruleid: python-archive-extracted-everywhere
    tarfile.TarFile(upload).extractall("incoming", members=None)


def unpack_one_by_one(upload):
    t = tarfile.open(upload)
    for entry in t:
        # ruleid: python-archive-extracted-everywhere
        t.extract(entry, "incoming")
    for entry in t:
        # ok: python-archive-extracted-everywhere
        t.extract(entry, "incoming", filter="data")
    for entry in t.getmembers():
        if entry.name.startswith("/") or ".." in entry.name or entry.islnk() or entry.issym():
            continue
        # ok: python-archive-extracted-everywhere
        t.extract(entry, "incoming")
    # ok: python-archive-extracted-everywhere
    t.extractall("incoming", members=chosen(t))


def unpack_our_own():
    t = tarfile.open("data/words.tar")
    # ok: python-archive-extracted-everywhere
    t.extractall("words")


def unpack_zip(upload):
    z = zipfile.ZipFile(upload)
    # ok: python-archive-extracted-everywhere
    z.extractall("incoming")
