import os
import re

from flask import request

ALLOWED = {"uptime", "date"}


def source():
    return request.args["x"]


def flags():
    x = source()
    errors = []
    if not re.fullmatch(r"[a-z]+", x):
        errors.append("name")
    if len(x) > 20:
        errors.append("length")
    if not errors:
        # ok: python-command-from-request
        os.system("echo " + x)
    # ruleid: python-command-from-request
    os.system("echo " + x)


def flags_returned():
    x = source()
    errors = {}
    if x not in ALLOWED:
        errors["x"] = "unknown"
    if errors:
        return errors
    # ok: python-command-from-request
    os.system("echo " + x)


def flags_only_noted():
    x = source()
    errors = []
    if len(x) > 20:
        errors.append("length")
    if not errors:
        # ruleid: python-command-from-request
        os.system("echo " + x)


def flag_boolean():
    x = source()
    valid = True
    if not x.isalnum():
        valid = False
    if valid:
        # ok: python-command-from-request
        os.system("echo " + x)


def validate(x):
    errors = []
    if not x.isalnum():
        errors.append("letters only")
    return errors


def validated():
    x = source()
    problems = validate(x)
    if problems:
        return problems
    # ok: python-command-from-request
    os.system("echo " + x)


def validated_inline():
    x = source()
    if validate(x):
        return "no"
    # ok: python-command-from-request
    os.system("echo " + x)


def validated_not():
    x = source()
    if not validate(x):
        # ok: python-command-from-request
        os.system("echo " + x)
    else:
        # ruleid: python-command-from-request
        os.system("echo " + x)


def flags_counted():
    x = source()
    errors = []
    if not re.fullmatch(r"[a-z]+", x):
        errors.append("name")
    if len(errors) == 0:
        # ok: python-command-from-request
        os.system("echo " + x)
    if len(errors) > 0:
        return
    # ok: python-command-from-request
    os.system("echo " + x)


def flags_of_two():
    x, y = source(), source()
    errors = {}
    if not re.fullmatch(r"[a-z]+", x):
        errors["x"] = f"no name {x}"
    if not re.fullmatch(r"[a-z]+", y):
        errors["y"] = "no name"
    if errors:
        return
    # ok: python-command-from-request
    os.system("echo " + x + y)


def flags_that_were_there():
    x = source()
    errors = {"x": ""}
    if not re.fullmatch(r"[a-z]+", x):
        errors["x"] = "name"
    if not errors:
        return
    # ruleid: python-command-from-request
    os.system("echo " + x)


def flags_cleared():
    x = source()
    errors = []
    if not re.fullmatch(r"[a-z]+", x):
        errors.append("x")
    errors.clear()
    if errors:
        return
    # ruleid: python-command-from-request
    os.system("echo " + x)


def flags_of_others(bad):
    x = source()
    errors = []
    for word in bad:
        errors.append(word)
    if x in ("a", "b"):
        errors.append("y")
    if errors:
        # ruleid: python-command-from-request
        os.system("echo " + x)
