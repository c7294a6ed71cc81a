import os

import flask
from celery import shared_task

app = flask.Flask(__name__)


@shared_task
def ping(host):
    # ruleid: python-command-from-request
    os.system("ping -c 1 " + host)


@app.task
def convert(folder: Folder):
    # ok: python-command-from-request
    os.system("convert " + folder.name)


@shared_task
def shown(folder: Folder):
    # ruleid: python-command-from-request
    os.system("ls " + folder.name)


@app.route("/show")
def show():
    shown.delay(Folder(flask.request.args["name"]))


class Folder:
    def __init__(self, name):
        self.name = name
