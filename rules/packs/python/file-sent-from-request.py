from fastapi import FastAPI
from fastapi.responses import FileResponse
from flask import Flask, request, send_file, send_from_directory
from werkzeug.utils import secure_filename

app = Flask(__name__)
api = FastAPI()


@app.route("/download")
def download():
    if request.args.get("all"):
        # ruleid: python-file-sent-from-request
        return send_from_directory(request.args["folder"], "all.zip")
    # ruleid: python-file-sent-from-request
    return send_file("reports/" + request.args["name"])


@app.route("/safe")
def safe():
    if request.args.get("plain"):
        # ok: python-file-sent-from-request
        return send_file("reports/" + secure_filename(request.args["name"]))
    # ok: python-file-sent-from-request
    return send_from_directory("reports", request.args["name"])


@api.get("/files/{name}")
def files(name: str):
    # ruleid: python-file-sent-from-request
    return FileResponse("reports/" + name)


@api.get("/invoices/{number}")
def invoices(number: int):
    # ok: python-file-sent-from-request
    return FileResponse("invoices/%d.pdf" % number)
