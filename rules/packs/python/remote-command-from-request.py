import shlex

import asyncssh
import netmiko
import paramiko
from pexpect import pxssh
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


@app.route("/switch")
def switch():
    name = request.args["interface"]
    with netmiko.ConnectHandler(device_type="cisco_ios", host="10.0.0.1") as line:
        # ruleid: python-remote-command-from-request
        line.send_command("show interface " + name)
        # ruleid: python-remote-command-from-request
        line.send_config_set(["interface " + name, "shutdown"])
        # ok: python-remote-command-from-request
        line.send_command("show interface " + PORTS[name])
        # ok: python-remote-command-from-request
        line.send_command("show version", expect_string=name)
    terminal = pxssh.pxssh()
    # ruleid: python-remote-command-from-request
    terminal.sendline("ls " + name)
    # ok: python-remote-command-from-request
    terminal.sendline("ls " + shlex.quote(name))
    return {}


@app.route("/ping")
async def ping():
    async with asyncssh.connect("10.0.0.2") as host:
        # ruleid: python-remote-command-from-request
        await host.run("ping -c 1 " + request.args["host"])
        # ok: python-remote-command-from-request
        await host.run("cat > /srv/note", input=request.args["note"])
    return {}
