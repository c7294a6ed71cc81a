import base64
import re
import urllib.parse
import os
from flask import request

DEBUG = False
LIMIT = 3


def branch_never_taken():
    q = request.args["q"]
    c = "uptime"
    if 7 * 18 + 106 < 200:
        c = q
    # ok: python-command-from-request
    os.system(c)


def branch_always_taken():
    q = request.args["q"]
    c = "uptime"
    if 7 * 18 + 106 > 200:
        c = q
    # ruleid: python-command-from-request
    os.system(c)


def module_constant_is_false():
    c = request.args["q"]
    if not DEBUG:
        c = "uptime"
    # ok: python-command-from-request
    os.system(c)


def module_constant_compared():
    c = "uptime"
    if LIMIT >= 3 and not DEBUG:
        c = request.args["q"]
    # ruleid: python-command-from-request
    os.system(c)


def conditional_expression():
    q = request.args["q"]
    n = 5
    # ok: python-command-from-request
    os.system("uptime" if n > 2 else q)
    # ruleid: python-command-from-request
    os.system("uptime" if n < 2 else q)


def string_constant():
    mode = "safe" + "-mode"
    c = request.args["q"]
    if mode == "safe-mode":
        c = "uptime"
    # ok: python-command-from-request
    os.system(c)


def character_of_constant():
    guess = "ABC"[1]
    c = request.args["q"]
    if guess == "B":
        c = "uptime"
    # ok: python-command-from-request
    os.system(c)


def unknown_condition(n):
    c = "uptime"
    if n > 3:
        c = request.args["q"]
    # ruleid: python-command-from-request
    os.system(c)


def after_return():
    c = request.args["q"]
    return "done"
    # ok: python-command-from-request
    os.system(c)


def short_circuit():
    q = request.args["q"]
    c = "" or "uptime" or q
    # ok: python-command-from-request
    os.system(c)
    d = "" or q
    # ruleid: python-command-from-request
    os.system(d)


def walrus():
    if (c := request.args["q"]) and len(c) > 2:
        # ruleid: python-command-from-request
        os.system(c)
    if (d := "uptime"):
        # ok: python-command-from-request
        os.system(d)


class Limits:
    SIZE = 12
    ENABLED = True


def constant_of_a_class():
    c = request.args["q"]
    if Limits.ENABLED and Limits.SIZE >= 10:
        c = "uptime"
    # ok: python-command-from-request
    os.system(c)


def computed_by_functions():
    x = 7 // 2
    q = request.args["q"]
    # ok: python-command-from-request
    os.system("uptime" if x == abs(-3) and max(x, 9) == 9 else q)
    # ruleid: python-command-from-request
    os.system("uptime" if min(x, 9) == 9 else q)
    n = int("25")
    # ruleid: python-command-from-request
    os.system(("uptime", q)[n == 25])
    # ok: python-command-from-request
    os.system(("uptime", q)[n != 25])


def length_of_a_list():
    xs = [1, 2, 3]
    c = request.args["q"]
    if len(xs) == 3:
        c = "uptime"
    # ok: python-command-from-request
    os.system(c)


def among_constants():
    mode = "prod"
    c = request.args["q"]
    if mode in ("dev", "test"):
        pass
    elif mode not in {"old"}:
        c = "uptime"
    # ok: python-command-from-request
    os.system(c)
    d = request.args["q"]
    if mode in ["prod"]:
        # ruleid: python-command-from-request
        os.system(d)


def loop_else():
    flag = False
    while flag:
        c = "uptime"
        break
    else:
        c = request.args["q"]
    # ruleid: python-command-from-request
    os.system(c)
    for x in ["a", "b"]:
        d = request.args["q"]
    else:
        d = "uptime"
    # ok: python-command-from-request
    os.system(d)


def expressions_of_constants():
    a = b = c = request.args["q"]
    if re.search(r"k{3,5}", "kkk") is not None:
        a = "uptime"
    # ok: python-command-from-request
    os.system(a)
    if re.match(r"b+", "abb"):
        b = "uptime"
    # ruleid: python-command-from-request
    os.system(b)
    if re.fullmatch(r"[ab]+", "abb"):
        c = "uptime"
    # ok: python-command-from-request
    os.system(c)


def encodings_of_constants():
    a = b = c = d = request.args["q"]
    if base64.b64decode("dXB0aW1l").decode() == "uptime":
        a = "uptime"
    # ok: python-command-from-request
    os.system(a)
    if urllib.parse.unquote("up%74ime") != "uptime":
        b = "uptime"
    # ruleid: python-command-from-request
    os.system(b)
    kept = base64.b64encode("up".encode())
    if base64.b64decode(kept).decode() == "up":
        c = "uptime"
    # ok: python-command-from-request
    os.system(c)
    if bytes.fromhex("7570").decode() == "down":
        d = "uptime"
    # ruleid: python-command-from-request
    os.system(d)
