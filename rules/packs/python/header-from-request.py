from http.server import BaseHTTPRequestHandler
from urllib.parse import quote

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/lang")
def lang():
    response = make_response("ok")
    # ruleid: python-header-from-request
    response.headers["Content-Language"] = request.args["lang"]
    # ok: python-header-from-request
    response.headers["Content-Language"] = "de" if request.args["lang"] == "de" else "en"
    # ok: python-header-from-request
    response.headers["Content-Disposition"] = "attachment; filename*=UTF-8''" + quote(request.args["name"])
    return response


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        # ruleid: python-header-from-request
        self.send_header("X-Path", self.path)
        # ok: python-header-from-request
        self.send_header("X-Length", str(len(self.path)))
