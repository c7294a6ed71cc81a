import base64
import json
import pickle
from pickle import loads, loads as unpickle
from flask import request


def cart():
    # ruleid: python-unpickled-data
    a = pickle.loads(base64.b64decode(request.cookies["cart"]))
    # ruleid: python-unpickled-data
    b = unpickle(request.data)
    with open(request.args["f"], "rb") as f:
        # ruleid: python-unpickled-data
        c = pickle.load(f)
        # ruleid: python-unpickled-data
        d = pickle.Unpickler(f).load()
    return a, b, c, d


def cart_safely(value):
    # ok: python-unpickled-data
    a = json.loads(request.cookies["cart"])
    # ok: python-unpickled-data
    pickle.dump(a, open("cache", "wb"))
    # ok: python-unpickled-data
    return pickle.loads(pickle.dumps(value))


def restored(data):
    # ruleid: python-unpickled-data
    return loads(data)


def parsed(data):
    from json import loads

    # ok: python-unpickled-data
    return loads(data)


def template_cart(empty):
    known = b"(lp0\n." if empty else b"(dp0\n."
    # ok: python-unpickled-data
    return pickle.loads(known)
