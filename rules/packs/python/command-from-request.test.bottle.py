import os

import bottle
from bottle import Bottle, request, route

app = Bottle()


@route("/files/<name>")
def shown(name):
    # ruleid: python-command-from-request
    os.system("cat " + name)
    # ruleid: python-command-from-request
    os.system("cat " + request.query.name)
    # ruleid: python-command-from-request
    os.system("cat " + request.forms.get("name"))
    # ruleid: python-command-from-request
    os.system("cat " + bottle.request.get_cookie("name"))
    # ok: python-command-from-request
    os.system("cat " + bottle.local.name)


@app.post("/jobs")
def queued():
    # ruleid: python-command-from-request
    os.system(request.json["job"])
    # ok: python-command-from-request
    os.system("uptime")
