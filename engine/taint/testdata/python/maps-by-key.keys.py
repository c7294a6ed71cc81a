# What a request brings may be a key of a map, and comes out as one.
import os

from flask import request


def in_loops():
    m = {}
    m[request.args["name"]] = "uptime"
    for k in m:
        # ruleid: python-command-from-request
        os.system(k)
    for k, v in m.items():
        # ruleid: python-command-from-request
        os.system(k)
        # ok: python-command-from-request
        os.system(v)
    for v in m.values():
        # ok: python-command-from-request
        os.system(v)
    # ruleid: python-command-from-request
    os.system(" ".join(m.keys()))


def literal():
    for k in {request.args["name"]: "uptime"}:
        # ruleid: python-command-from-request
        os.system(k)


def fixed_keys():
    m = {"name": request.args["name"]}
    for k in m:
        # ok: python-command-from-request
        os.system(k)
    for k, v in m.items():
        # ok: python-command-from-request
        os.system(k)
        # ruleid: python-command-from-request
        os.system(v)
