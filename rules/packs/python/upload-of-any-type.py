import os
from flask import abort, request
from werkzeug.utils import secure_filename


@app.route("/picture", methods=["POST"])
def picture():
    file = request.files["picture"]
    if file.filename == "":
        abort(400)
    # ruleid: python-upload-of-any-type
    file.save(os.path.join(FOLDER, secure_filename(file.filename)))
    return "stored"


@app.route("/document", methods=["POST"])
def document():
    upload = request.files.get("document")
    # ruleid: python-upload-of-any-type
    upload.save("files/" + secure_filename(upload.filename))
    return "stored"


@app.route("/checked", methods=["POST"])
def checked():
    file = request.files["picture"]
    if not allowed_file(file.filename):
        abort(415)
    # ok: python-upload-of-any-type
    file.save(os.path.join(FOLDER, secure_filename(file.filename)))
    return "stored"


@app.route("/typed", methods=["POST"])
def typed():
    file = request.files["picture"]
    if os.path.splitext(file.filename)[1] not in {".png"}:
        abort(415)
    # ok: python-upload-of-any-type
    file.save(os.path.join(FOLDER, secure_filename(file.filename)))
    return "stored"


@app.route("/read", methods=["POST"])
def read():
    file = request.files["picture"]
    with tempfile.NamedTemporaryFile() as t:
        # ok: python-upload-of-any-type
        file.save(t.name)
    return "read"
