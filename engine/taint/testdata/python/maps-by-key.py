import os
import configparser
from collections import OrderedDict, defaultdict
from enum import Enum
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
    # ok: python-command-from-request
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
    # ruleid: python-command-from-request
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
    # ok: python-command-from-request
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


def copied_map():
    m = {"a": ""}
    n = dict(m)
    m["a"] = request.args["q"]
    # ok: python-command-from-request
    os.system(n["a"])
    # ruleid: python-command-from-request
    os.system(m["a"])


def of_pairs():
    m = dict(zip(["a", "b"], ["uptime", request.args["q"]]))
    # ok: python-command-from-request
    os.system(m["a"])
    # ruleid: python-command-from-request
    os.system(m["b"])
    n = dict([("a", "uptime"), ("b", request.args["q"])])
    # ok: python-command-from-request
    os.system(n["a"])
    # ruleid: python-command-from-request
    os.system(n.get("b"))


def of_keywords():
    m = dict(a="uptime", b=request.args["q"])
    # ok: python-command-from-request
    os.system(m.get("a"))
    # ruleid: python-command-from-request
    os.system(m.get("b"))
    m.update(c=request.args["q"])
    # ok: python-command-from-request
    os.system(m.pop("a", ""))
    # ruleid: python-command-from-request
    os.system(m.pop("c", ""))


class Colour(Enum):
    RED = 1
    BLUE = 2


def of_constants():
    m = {Colour.RED: "uptime", Colour.BLUE: request.args["q"]}
    # ok: python-command-from-request
    os.system(m[Colour.RED])
    # ruleid: python-command-from-request
    os.system(m[Colour.BLUE])


def of_sections():
    p = configparser.ConfigParser()
    p["main"] = {}
    p["main"]["a"] = "uptime"
    p["main"]["b"] = request.args["q"]
    # ok: python-command-from-request
    os.system(p.get("main", "a"))
    # ruleid: python-command-from-request
    os.system(p.get("main", "b", fallback="df"))
    p.add_section("other")
    s = p["other"]
    s["a"] = "uptime"
    p.set(section="other", option="b", value=request.args["q"])
    # ok: python-command-from-request
    os.system(p["other"]["a"])
    # ruleid: python-command-from-request
    os.system(s.get("b"))
    r = configparser.RawConfigParser()
    r.read_dict({"main": {"a": "uptime", "b": request.args["q"]}})
    # ok: python-command-from-request
    os.system(r.get("main", "a"))
    # ruleid: python-command-from-request
    os.system(r.get("main", "b"))


COLUMNS = ["title", "author"]


def keys_of_ones_own():
    chosen = {k: v for k, v in request.args.items() if k in COLUMNS}
    # ok: python-model-filled-from-request
    Article.objects.filter(**chosen)
    each = {k: request.args[k] for k in COLUMNS if k in request.args}
    # ok: python-model-filled-from-request
    Article.objects.filter(**each)
    put = {}
    for k, v in request.args.items():
        if k in COLUMNS:
            put[k] = v
    # ok: python-model-filled-from-request
    Article.objects.filter(**put)


def keys_of_the_sender():
    every = {k: v for k, v in request.args.items() if v in COLUMNS or k != "id"}
    # ruleid: python-model-filled-from-request
    Article.objects.filter(**every)
    put = {}
    for k, v in request.args.items():
        put[k] = v
    # ruleid: python-model-filled-from-request
    Article.objects.filter(**put)


def keys_that_are_tuples():
    q = request.args["q"]
    north = ("n", 1)
    south = ("s", 2)
    commands = {north: q, south: "uptime"}
    # ok: python-command-from-request
    os.system(commands[("s", 2)])
    # ruleid: python-command-from-request
    os.system(commands[("n", 1)])
    # ok: python-command-from-request
    os.system(commands[south])


NAME = "name"


def keys_that_are_variables():
    d = {NAME: request.args["q"], "other": "uptime"}
    # ruleid: python-command-from-request
    os.system(d["name"])
    # ok: python-command-from-request
    os.system(d["other"])


def under_what_was_sent():
    q = request.args["q"]
    d = {}
    d[q] = "uptime"
    d.setdefault(q, q)
    # ok: python-command-from-request
    os.system(d[q])
    d["fixed"] = q
    # ruleid: python-command-from-request
    os.system(d[q])
    e = {}
    e[q] = q
    # ruleid: python-command-from-request
    os.system(e[q])
    if q in e:
        e.update({q: "uptime"})
    # ok: python-command-from-request
    os.system(e[q])
    e[q] = q
    e.pop(q)
    # ok: python-command-from-request
    os.system(e.get(q, "uptime"))


def under_a_variable_that_changes(flag):
    q = request.args["q"]
    d = {}
    d[q] = q
    if flag:
        d[q] = "uptime"
    # ruleid: python-command-from-request
    os.system(d[q])
    d = {}
    d["free"] = q
    d[q] = "uptime"
    q = q.strip()
    # ruleid: python-command-from-request
    os.system(d[q])
