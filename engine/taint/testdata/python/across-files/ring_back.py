import os

from flask import request

from ring import forth, turned


def back(a, b, n):
    if n > 10:
        return turned(a, b, n)
    return forth(b, a, n)


def around():
    # ruleid: python-command-from-request
    os.system(forth("uptime", request.args["q"], 30))
    # ruleid: python-command-from-request
    os.system(turned(request.args["q"], "uptime", 30))
    # ok: python-command-from-request
    os.system(back("uptime", "uptime", 30))
