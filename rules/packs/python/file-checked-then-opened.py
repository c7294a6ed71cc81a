import os


def create(path, text):
    # ruleid: python-file-checked-then-opened
    if not os.path.exists(path):
        with open(path, "w") as f:
            f.write(text)
    # ok: python-file-checked-then-opened
    with open(path, "x") as f:
        f.write(text)


def show(path):
    # ruleid: python-file-checked-then-opened
    if os.access(path, os.R_OK):
        f = open(path)
        print(f.read())
    # ok: python-file-checked-then-opened
    if os.path.exists(path):
        print(path)
    # ok: python-file-checked-then-opened
    if os.path.exists("other"):
        f = open(path)
