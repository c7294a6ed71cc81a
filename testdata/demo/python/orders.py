"""A small shop, with the flaws that reviews find most often. It is scanned by the README's first command, and never run."""
import hashlib
import sqlite3
import subprocess

import yaml
from flask import Flask, request

app = Flask(__name__)


@app.route("/orders")
def orders():
    name = request.args["name"]
    rows = sqlite3.connect("shop.db").execute("SELECT * FROM orders WHERE name = '" + name + "'")
    return {"orders": rows.fetchall()}


@app.route("/import", methods=["POST"])
def import_settings():
    return yaml.load(request.data, Loader=yaml.Loader)


def thumbnail(path):
    subprocess.run("convert " + path + " thumb.png", shell=True)


def cache_key(text):
    # appsec:ignore python-weak-hash -- the key of a cache, no secret hangs on it
    return hashlib.md5(text.encode()).hexdigest()
