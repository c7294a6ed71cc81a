import os
import uuid

from flask import request
from werkzeug.utils import secure_filename


def store():
    photo = request.files["photo"]
    # ruleid: python-upload-name-kept
    photo.save(os.path.join("static/uploads", secure_filename(photo.filename)))


def store_with_name_of_its_own():
    photo = request.files["photo"]
    # ok: python-upload-name-kept
    photo.save(os.path.join("uploads", uuid.uuid4().hex))


def store_image():
    photo = request.files["photo"]
    if not allowed_file(photo.filename):
        return "no image", 400
    # ok: python-upload-name-kept
    photo.save(os.path.join("uploads", secure_filename(photo.filename)))


def store_django(request, storage):
    upload = request.FILES["photo"]
    # ruleid: python-upload-name-kept
    storage.save(upload.name, upload)
