import os
import re
from flask import abort, request

ALLOWED = {"uptime", "df"}
NAME = re.compile(r"[a-z]+")


def allow_list():
    q = request.args["q"]
    if q in ALLOWED:
        # ok: python-command-from-request
        os.system(q)
    else:
        # ruleid: python-command-from-request
        os.system(q)


def allow_list_with_early_return():
    q = request.args["q"]
    if q not in ("uptime", "df"):
        return "no"
    # ok: python-command-from-request
    os.system(q)


def allow_list_with_abort():
    q = request.args["q"]
    if q not in ALLOWED:
        abort(400)
    # ok: python-command-from-request
    os.system(q)


def list_from_outside():
    q = request.args["q"]
    if q in request.args.getlist("allowed"):
        # ruleid: python-command-from-request
        os.system(q)


def whole_match():
    q = request.args["q"]
    if not NAME.fullmatch(q):
        return "no"
    # ok: python-command-from-request
    os.system(q)


def match_of_beginning():
    q = request.args["q"]
    if re.match(r"[a-z]+", q):
        # ruleid: python-command-from-request
        os.system(q)
    if re.match(r"^[a-z]+$", q):
        # ok: python-command-from-request
        os.system(q)


def digits_only():
    q = request.args["q"]
    if q.isdigit():
        # ok: python-command-from-request
        os.system("head -n " + q)
    # ruleid: python-command-from-request
    os.system("head -n " + q)


def equal_to_constant():
    q = request.args["q"]
    if q == "uptime":
        # ok: python-command-from-request
        os.system(q)
    if q != "uptime":
        # ruleid: python-command-from-request
        os.system(q)


def telling_nothing():
    q = request.args["q"]
    if len(q) < 10 and q:
        # ruleid: python-command-from-request
        os.system(q)


def both_conditions():
    q = request.args["q"]
    if q and q in ALLOWED:
        # ok: python-command-from-request
        os.system(q)
    if q or q in ALLOWED:
        # ruleid: python-command-from-request
        os.system(q)


def allowed(name):
    return name in ALLOWED


def longer(name):
    return len(name) > 3


def guard_in_function():
    q = request.args["q"]
    if allowed(q):
        # ok: python-command-from-request
        os.system(q)
    if longer(q):
        # ruleid: python-command-from-request
        os.system(q)


def type_check():
    q = request.get_json()
    if isinstance(q, int):
        # todook: python-command-from-request
        os.system("head -n " + str(q))
    if isinstance(q, str):
        # ruleid: python-command-from-request
        os.system("head -n " + q)


def asserted():
    q = request.args["q"]
    assert q in ALLOWED
    # ok: python-command-from-request
    os.system(q)


def result_kept():
    q = request.args["q"]
    fine = q in ALLOWED
    if fine:
        # ok: python-command-from-request
        os.system(q)


def way_up_allowed():
    q = request.args["q"]
    if re.fullmatch(r"[\w./-]+", q):
        # ok: python-command-from-request
        os.system(q)
        # ruleid: python-path-from-request
        open(q)
    r = request.args["r"]
    if re.match(r"^[\w.-]+$", r):
        # ok: python-path-from-request
        open(r)
