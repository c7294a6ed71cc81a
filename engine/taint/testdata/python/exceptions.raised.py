import os
from flask import request


def div_safe():
    p = request.args.get("n", "")
    try:
        a = 1 / (len(p) - len(p))
    except ZeroDivisionError:
        p = ""
    # ok: python-command-from-request
    os.system(p)
