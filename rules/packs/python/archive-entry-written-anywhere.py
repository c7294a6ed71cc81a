import os
import pathlib
import shutil
import tarfile
import zipfile

import arpy
import rarfile


def by_hand(path, folder):
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            target = os.path.join(folder, info.filename)
            # ruleid: python-archive-entry-written-anywhere
            with archive.open(info) as source, open(target, "wb") as out:
                shutil.copyfileobj(source, out)


def names(path, folder):
    archive = zipfile.ZipFile(path)
    for name in archive.namelist():
        # ruleid: python-archive-entry-written-anywhere
        os.makedirs(os.path.dirname(os.path.join(folder, name)), exist_ok=True)
        # ruleid: python-archive-entry-written-anywhere
        pathlib.Path(folder, name).write_bytes(archive.read(name))


def cut(path, folder):
    archive = arpy.Archive(path)
    archive.read_all_headers()
    for name, entry in archive.archived_files.items():
        short = name.decode("utf-8", "ignore").replace("../", "")
        target = pathlib.Path(folder) / short
        # ruleid: python-archive-entry-written-anywhere
        target.write_bytes(entry.read())


def packed(path, folder):
    with rarfile.RarFile(path) as archive:
        for info in archive.infolist():
            # ruleid: python-archive-entry-written-anywhere
            with open(os.path.join(folder, info.filename), "wb") as out:
                out.write(archive.read(info))


def compared(path, folder):
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            target = os.path.realpath(os.path.join(folder, info.filename))
            if not target.startswith(os.path.realpath(folder) + os.sep):
                raise ValueError(info.filename)
            # ok: python-archive-entry-written-anywhere
            with archive.open(info) as source, open(target, "wb") as out:
                shutil.copyfileobj(source, out)


def refused(path, folder):
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            if member.name.startswith("/") or ".." in member.name.split("/"):
                continue
            # ok: python-archive-entry-written-anywhere
            with open(os.path.join(folder, member.name), "wb") as out:
                shutil.copyfileobj(archive.extractfile(member), out)


def flat(path, folder):
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            # ok: python-archive-entry-written-anywhere
            with open(os.path.join(folder, os.path.basename(info.filename)), "wb") as out:
                out.write(archive.read(info))


def own(path, folder):
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            # ok: python-archive-entry-written-anywhere
            archive.extract(info, folder)
            # ok: python-archive-entry-written-anywhere
            if os.path.exists(os.path.join(folder, info.filename)):
                print(info.filename)


def read(path, folder):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            # ok: python-archive-entry-written-anywhere
            with open(os.path.join(folder, name)) as old:
                print(old.read() == archive.read(name))


def is_within(directory, target):
    root = os.path.abspath(directory)
    path = os.path.abspath(target)
    return path == root or path.startswith(root + os.sep)


def begins_alike(directory, target):
    root = os.path.abspath(directory)
    return target == root or target.startswith("data")


def unpack(path, folder):
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            target = os.path.join(folder, info.filename)
            if not is_within(folder, target):
                raise ValueError(target)
            # ok: python-archive-entry-written-anywhere
            with open(target, "wb") as out:
                out.write(archive.read(info))


def unpack_resolved(path, folder):
    root = os.path.realpath(folder)
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            target = os.path.join(folder, info.filename)
            resolved = os.path.realpath(target)
            if not resolved.startswith(root + os.sep):
                raise ValueError(target)
            # ok: python-archive-entry-written-anywhere
            with open(target, "wb") as out:
                out.write(archive.read(info))


def unpack_anywhere(path, folder):
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            target = os.path.join(folder, info.filename)
            if not begins_alike(folder, target):
                raise ValueError(target)
            # ruleid: python-archive-entry-written-anywhere
            with open(target, "wb") as out:
                out.write(archive.read(info))
