import ctypes

from flask import Flask, request

app = Flask(__name__)
CODECS = {"opus": "/usr/lib/codecs/opus.so"}


@app.route("/codec")
def codec():
    # ruleid: python-library-loaded-from-request
    a = ctypes.CDLL("/usr/lib/codecs/" + request.args["codec"])
    # ruleid: python-library-loaded-from-request
    b = ctypes.cdll.LoadLibrary(request.args["codec"])
    # ok: python-library-loaded-from-request
    c = ctypes.CDLL(CODECS[request.args["codec"]])
    # ok: python-library-loaded-from-request
    d = ctypes.CDLL("libc.so.6")
    return {"versions": [a, b, c, d]}
