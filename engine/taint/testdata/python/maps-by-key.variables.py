import os
from flask import Flask, request

app = Flask(__name__)


def map_key_safe():
    p = request.args.get("n", "")
    m = dict()
    m[app] = "a"
    m[app] = p
    if app in m:
        m.pop(app)
    v = m.get(app)
    if v is None:
        v = "d"
    # ok: python-command-from-request
    os.system(v)


def map_key_unsafe():
    p = request.args.get("n", "")
    m = dict()
    m[app] = p
    v = m.get(app)
    if v is None:
        v = "d"
    # ruleid: python-command-from-request
    os.system(v)


def set_remove_safe():
    p = request.args.get("n", "")
    s = set()
    s.add("x")
    s.add(p)
    s.remove(p)
    p = next(iter(s))
    # ok: python-command-from-request
    os.system(p)


def set_union_safe():
    p = request.args.get("n", "")
    a = set()
    b = set()
    a.add("x")
    b.add(p)
    a.update(b)
    if p in a:
        p = "y"
    # ok: python-command-from-request
    os.system(p)


def strcpy_safe():
    p = request.args.get("n", "")
    t = ""
    for i in range(len(p)):
        c = p[i]
        t = t + c
        if i + 1 == len(p):
            p = ""
    # ok: python-command-from-request
    os.system(p)
