import asyncio
import os
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)
TOOLS = {"ping": "/usr/bin/ping", "trace": "/usr/bin/traceroute"}


@app.route("/ping/<target>")
def ping(target):
    host = request.args["host"]
    # ruleid: python-command-from-request
    os.system("ping -c 1 " + host)
    # ruleid: python-command-from-request
    os.popen(f"ping -c 1 {target}")
    # ruleid: python-command-from-request
    subprocess.run("ping -c 1 " + host, shell=True)
    # ruleid: python-command-from-request
    subprocess.check_output(["sh", "-c", "ping -c 1 " + host][2], shell=True)
    # ruleid: python-command-from-request
    subprocess.Popen([host, "-c", "1"])
    # ruleid: python-command-from-request
    subprocess.getoutput("ping %s" % host)
    return {}


async def trace(request_host):
    # ok: python-command-from-request
    await asyncio.create_subprocess_shell("traceroute localhost")


@app.route("/safe")
def safe():
    host = request.args["host"]
    # ok: python-command-from-request
    subprocess.run(["ping", "-c", "1", "--", host])
    # ok: python-command-from-request
    os.system("ping -c 1 " + shlex.quote(host))
    # ok: python-command-from-request
    subprocess.run([TOOLS.get(request.args["tool"], "/bin/true")])
    # ok: python-command-from-request
    os.system("uptime")
    if host.isalnum():
        # ok: python-command-from-request
        os.system("ping -c 1 " + host)
    return {}


@app.route("/shell")
async def shell():
    host = request.args["host"]
    # ruleid: python-command-from-request
    subprocess.run(["sh", "-c", "ping -c 1 " + host])
    words = []
    if os.name == "nt":
        words.append("cmd.exe")
        words.append("/c")
    else:
        words.append("/bin/sh")
        words.append("-c")
    words.append(f"ping {host}")
    # ruleid: python-command-from-request
    subprocess.run(words, capture_output=True)
    # ruleid: python-command-from-request
    await asyncio.create_subprocess_exec("bash", "-c", "ping " + host)
    # ok: python-command-from-request
    await asyncio.create_subprocess_exec("ping", "-c", "1", "--", host)
    return {}
