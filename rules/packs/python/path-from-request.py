import gzip

import pandas
from PIL import Image
import io
import os
import shutil
import zipfile
from pathlib import Path

from django import forms
from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
FOLDER = Path("/srv/reports")


@app.route("/report/<path:name>")
def report(name):
    # ruleid: python-path-from-request
    with open("reports/" + request.args["name"]) as f:
        text = f.read()
    # ruleid: python-path-from-request
    os.remove(os.path.join("reports", name))
    # ruleid: python-path-from-request
    more = (FOLDER / name).read_text()
    # ruleid: python-path-from-request
    shutil.copy(name, "/srv/backup")
    # ruleid: python-path-from-request
    exists = os.path.exists("reports/" + name)
    upload = request.files["file"]
    # ruleid: python-path-from-request
    upload.save("/srv/uploads/" + upload.filename)
    return {"text": [text, more, exists]}


@app.route("/safe")
def safe():
    name = request.args["name"]
    # ok: python-path-from-request
    with open("reports/" + secure_filename(name)) as f:
        text = f.read()
    # ok: python-path-from-request
    with open(os.path.join("reports", os.path.basename(name))) as f:
        text = f.read()
    path = (FOLDER / name).resolve()
    if path.is_relative_to(FOLDER):
        # ok: python-path-from-request
        text = path.read_text()
    # ok: python-path-from-request
    with open("reports/%d.txt" % int(request.args["id"])) as f:
        text = f.read()
    return {"text": text}


@app.route("/upload", methods=["POST"])
def upload():
    archive = request.files.get("archive")
    # ok: python-path-from-request
    zipfile.ZipFile(archive)
    # ok: python-path-from-request
    zipfile.ZipFile(io.BytesIO(archive.read()))
    # ruleid: python-path-from-request
    zipfile.ZipFile(request.form["archive"])
    # ruleid: python-path-from-request
    archive.save("uploads/" + archive.filename)
    return {}


@app.route("/table", methods=["POST"])
def table():
    name = request.form["name"]
    # ruleid: python-path-from-request
    a = pandas.read_csv("tables/" + name)
    # ok: python-path-from-request
    b = pandas.read_csv(request.files["table"])
    # ok: python-path-from-request
    c = Image.open(io.BytesIO(request.files["picture"].read()))
    # ok: python-path-from-request
    d = Image.open(request.files["picture"].stream)
    # ruleid: python-path-from-request
    with gzip.open("logs/" + name) as e:
        return {"lines": [a, b, c, d, e.read()]}


def picture(request):
    # ok: python-path-from-request
    a = Image.open(request.FILES["picture"])
    # ok: python-path-from-request
    b = pandas.read_csv(request.FILES.get("table"))
    # ok: python-path-from-request
    c = pandas.read_csv(request.FILES["table"].file)
    # ruleid: python-path-from-request
    d = Image.open("pictures/" + request.GET["name"])
    return [a, b, c, d]


class Portrait(forms.Form):
    def clean_picture(self):
        # ok: python-path-from-request
        return Image.open(self.cleaned_data.get("picture"))


@app.route("/anywhere")
def anywhere():
    name = request.args.get("file", "")
    if name.startswith("/"):
        place = name
    else:
        place = "/srv/files/index.html"
    # ruleid: python-path-from-request
    with open(place) as f:
        return f.read()


@app.route("/upwards")
def upwards():
    name = request.args.get("file", "")
    if name.startswith(".."):
        return ""
    # ruleid: python-path-from-request
    return open(os.path.join("/srv/files", name)).read()


@app.route("/below")
def below():
    place = os.path.normpath(os.path.join("/srv/files", request.args.get("file", "")))
    if os.path.relpath(place, "/srv/files").startswith(".."):
        return ""
    # ok: python-path-from-request
    return open(place).read()
