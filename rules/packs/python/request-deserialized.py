import base64
import hmac
import json
import pickle

import yaml
from flask import Flask, request

app = Flask(__name__)


@app.route("/cart", methods=["POST"])
def cart():
    # ruleid: python-request-deserialized
    a = pickle.loads(base64.b64decode(request.cookies["cart"]))
    # ruleid: python-request-deserialized
    b = yaml.load(request.data, Loader=yaml.Loader)
    # ruleid: python-request-deserialized
    c = yaml.unsafe_load(request.form["settings"])
    # ruleid: python-request-deserialized
    d = pickle.load(request.files["model"])
    # ok: python-request-deserialized
    e = json.loads(base64.b64decode(request.cookies["cart"]))
    # ok: python-request-deserialized
    f = yaml.safe_load(request.data)
    # ok: python-request-deserialized
    g = yaml.load(request.data, Loader=yaml.SafeLoader)
    with open("cache.bin", "rb") as stream:
        # ok: python-request-deserialized
        h = pickle.load(stream)
    return {"carts": [a, b, c, d, e, f, g, h]}


@app.route("/copy")
def copied():
    # ok: python-request-deserialized
    twice = pickle.loads(pickle.dumps(request.json))
    # ruleid: python-request-deserialized
    other = pickle.loads(request.data)
    return twice == other
