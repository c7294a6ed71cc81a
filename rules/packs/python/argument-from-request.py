import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/log")
def log():
    branch = request.args["branch"]
    # ruleid: python-argument-from-request
    subprocess.check_output(["git", "log", branch])
    # ok: python-argument-from-request
    subprocess.check_output(["git", "log", "-n", str(int(request.args["count"]))])
    # ok: python-argument-from-request
    subprocess.check_output(["git", "log", "main"])
    if branch.isalnum():
        # ok: python-argument-from-request
        subprocess.check_output(["git", "log", branch])
    return {}


@app.route("/find")
def find():
    word = request.args["word"]
    # ok: python-argument-from-request
    subprocess.run(["grep", word, "/var/log/app.log"])
    # ok: python-argument-from-request
    subprocess.run(["ping", "-c", "1", word])
    command = ["/usr/bin/rsync", "-a", word, "/backup"]
    # ruleid: python-argument-from-request
    subprocess.Popen(command)
    # ok: python-argument-from-request
    subprocess.Popen(["tar", "-xf", "--", word])
    return {}
