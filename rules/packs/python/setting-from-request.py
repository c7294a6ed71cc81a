import os
import subprocess

from flask import Flask, request

app = Flask(__name__)
LANGS = {"de": "de_DE.UTF-8", "en": "en_US.UTF-8"}


@app.route("/lang")
def lang():
    # ruleid: python-setting-from-request
    os.environ["LANG"] = request.args["lang"]
    # ruleid: python-setting-from-request
    os.putenv(request.args["name"], "1")
    # ruleid: python-setting-from-request
    subprocess.run(["date"], env={"LANG": request.args["lang"]})
    # ok: python-setting-from-request
    subprocess.run(["date"], env={"LANG": LANGS[request.args["lang"]]})
    # ok: python-setting-from-request
    os.environ["TZ"] = "UTC"
    return {}
