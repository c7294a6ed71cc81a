import shutil
import tarfile
import zipfile

from flask import Flask, request

app = Flask(__name__)


@app.route("/theme", methods=["POST"])
def theme():
    with tarfile.open(fileobj=request.files["theme"].stream) as archive:
        # ruleid: python-uploaded-archive-extracted
        archive.extractall("/srv/themes")
    # ruleid: python-uploaded-archive-extracted
    shutil.unpack_archive(request.form["path"], "/srv/themes")
    with tarfile.open(fileobj=request.files["theme"].stream) as archive:
        # ok: python-uploaded-archive-extracted
        archive.extractall("/srv/themes", filter="data")
    with zipfile.ZipFile(request.files["theme"].stream) as archive:
        # ok: python-uploaded-archive-extracted
        archive.extractall("/srv/themes")
    with tarfile.open("/srv/default.tar") as archive:
        # ok: python-uploaded-archive-extracted
        archive.extractall("/srv/themes")
    return {}
