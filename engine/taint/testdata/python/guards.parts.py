import base64
import os
import re

from flask import Flask, request

app = Flask(__name__)
ID = re.compile(r"id-(\d+)-(?P<rest>.*)")


@app.route("/number")
def number():
    m = re.match(r"id-(\d+)", request.args.get("id"))
    # ok: python-command-from-request
    os.system("a" + m.group(1))
    # ok: python-command-from-request
    os.system("a" + m[1])
    # ok: python-command-from-request
    os.system("a" + m.group(0))


@app.route("/rest")
def rest():
    m = ID.fullmatch(request.args.get("id"))
    # ok: python-command-from-request
    os.system("a" + m.group(1))
    # ruleid: python-command-from-request
    os.system("a" + m.group(2))
    # ruleid: python-command-from-request
    os.system("a" + m.group("rest"))
    n, text = m.groups()
    # ok: python-command-from-request
    os.system("a" + n)
    # ruleid: python-command-from-request
    os.system("a" + text)


@app.route("/named")
def named():
    if (m := re.fullmatch(r"(?P<n>\d+)", request.args.get("id"))) is None:
        return ""
    # ok: python-command-from-request
    os.system("a" + m["n"])


@app.route("/encoded")
def encoded():
    text = base64.b64encode(request.args.get("text").encode())
    # ok: python-command-from-request
    os.system("a" + text.decode())
    # ruleid: python-command-from-request
    os.system("a" + base64.b64decode(text).decode())


@app.route("/next")
def following():
    it = iter(["ls", request.args.get("name")])
    # ok: python-command-from-request
    os.system("a" + next(it))
    # ruleid: python-command-from-request
    os.system("a" + next(it))


@app.route("/literal")
def surely():
    name = request.args.get("name")
    try:
        name = "ls"
    except ValueError:
        pass
    # ok: python-command-from-request
    os.system("a" + name)


@app.route("/passing")
def passing():
    names = filter(lambda x: x in ("ls", "df"), request.args.getlist("name"))
    for name in names:
        # ok: python-command-from-request
        os.system("a" + name)
    for name in filter(lambda x: x != "ls", request.args.getlist("name")):
        # ruleid: python-command-from-request
        os.system("a" + name)
