import shlex

import paramiko
from flask import Flask, request

app = Flask(__name__)


@app.route("/restart")
def restart():
    client = paramiko.SSHClient()
    # ruleid: python-remote-command-from-request
    client.exec_command("systemctl restart " + request.args["service"])
    # ok: python-remote-command-from-request
    client.exec_command("systemctl restart -- " + shlex.quote(request.args["service"]))
    # ok: python-remote-command-from-request
    client.exec_command("systemctl restart nginx")
    return {}
