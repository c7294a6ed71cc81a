import os
from collections import OrderedDict, defaultdict
from flask import request


def keys_apart():
    m = {"a": request.args["q"], "b": "uptime"}
    # ruleid: python-command-from-request
    os.system(m["a"])
    # ok: python-command-from-request
    os.system(m["b"])


def assigned():
    m = {}
    m["a"] = request.args["q"]
    m["b"] = "uptime"
    # ruleid: python-command-from-request
    os.system(m["a"])
    # todook: python-command-from-request
    os.system(m.get("b"))
    m["a"] = "df"
    # ok: python-command-from-request
    os.system(m["a"])


def default_of_get():
    m = {"b": "uptime"}
    # ruleid: python-command-from-request
    os.system(m.get("a", request.args["q"]))
    # ok: python-command-from-request
    os.system(m.get("b", request.args["q"]))


def removed():
    m = {"a": request.args["q"]}
    c = m.pop("a")
    # ruleid: python-command-from-request
    os.system(c)
    # ok: python-command-from-request
    os.system(m.get("a", "uptime"))


def constant_keys():
    key = "x" + "y"
    m = dict(xy="uptime", z=request.args["q"])
    # ok: python-command-from-request
    os.system(m[key])
    # todoruleid: python-command-from-request
    os.system(m["z"])


def unknown_key(k):
    m = {"a": "uptime", "b": request.args["q"]}
    # ruleid: python-command-from-request
    os.system(m[k])


def chosen_by_request():
    m = {"a": "uptime", "b": "df"}
    # ok: python-command-from-request
    os.system(m[request.args["q"]])
    # ok: python-command-from-request
    os.system(m.get(request.args["q"], "true"))
    # ruleid: python-command-from-request
    os.system(m.get(request.args["q"], request.args["q"]))


def updated():
    m = {"a": "uptime"}
    m.update({"b": request.args["q"]})
    # ok: python-command-from-request
    os.system(m["a"])
    # ruleid: python-command-from-request
    os.system(m["b"])


def merged():
    m = {**{"a": "uptime"}, "b": request.args["q"]}
    # ok: python-command-from-request
    os.system(m["a"])
    # ruleid: python-command-from-request
    os.system(m["b"])
    n = m | {"b": "df"}
    # todook: python-command-from-request
    os.system(n["b"])


def nested():
    m = {"a": {"x": request.args["q"], "y": "uptime"}}
    # ruleid: python-command-from-request
    os.system(m["a"]["x"])
    # ok: python-command-from-request
    os.system(m["a"]["y"])


def library_maps():
    m = OrderedDict()
    m["a"] = "uptime"
    m["b"] = request.args["q"]
    # ok: python-command-from-request
    os.system(m["a"])
    # ruleid: python-command-from-request
    os.system(m["b"])
    d = defaultdict(str)
    d["a"] = request.args["q"]
    # ok: python-command-from-request
    os.system(d["b"])
    # ruleid: python-command-from-request
    os.system(d["a"])


def kept_by_setdefault():
    m = {"a": "uptime"}
    # ok: python-command-from-request
    os.system(m.setdefault("a", request.args["q"]))
    m.setdefault("b", request.args["q"])
    # ruleid: python-command-from-request
    os.system(m["b"])
