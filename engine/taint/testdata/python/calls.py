import os
from flask import request
from flask import request as asked
from os import system as run


def constant(x):
    return "uptime"


def identity(x):
    return x


def wrapped(x):
    return identity("ping " + identity(x))


def early(x, strict):
    if strict:
        return "uptime"
    return x


def pair(x):
    return x, "uptime"


def second(a, b="uptime"):
    return b


def gathered(*args, **options):
    return args[0] + options["host"]


def execute(c):
    # ruleid: python-command-from-request
    os.system(c)


def execute_constant(c):
    # ok: python-command-from-request
    os.system(c)


def fill(target, value):
    target["c"] = value


def helpers():
    q = request.args["q"]
    # ok: python-command-from-request
    os.system(constant(q))
    # ruleid: python-command-from-request
    os.system(identity(q))
    # ok: python-command-from-request
    os.system(identity("uptime"))
    # ruleid: python-command-from-request
    os.system(wrapped(q))


def early_return():
    q = request.args["q"]
    # ruleid: python-command-from-request
    os.system(early(q, False))
    # todook: python-command-from-request
    os.system(early(q, True))


def several_results():
    a, b = pair(request.args["q"])
    # ruleid: python-command-from-request
    os.system(a)
    # ok: python-command-from-request
    os.system(b)


def named_arguments():
    q = request.args["q"]
    # ok: python-command-from-request
    os.system(second(q))
    # ruleid: python-command-from-request
    os.system(second(b=q, a="x"))
    # ok: python-command-from-request
    os.system(second(a=q, b="df"))


def gathered_arguments():
    q = request.args["q"]
    # ruleid: python-command-from-request
    os.system(gathered("ping ", host=q))
    # todook: python-command-from-request
    os.system(gathered("ping ", "x", host="localhost", other=q))


def sink_in_callee():
    execute(request.args["q"])
    execute_constant("uptime")


def filled_by_callee():
    m = {}
    n = {}
    fill(m, request.args["q"])
    fill(n, "uptime")
    # ruleid: python-command-from-request
    os.system(m["c"])
    # ok: python-command-from-request
    os.system(n["c"])


def spread_arguments():
    q = request.args["q"]
    args = [q, "uptime"]
    # ok: python-command-from-request
    os.system(second(*args))
    options = {"a": "uptime", "b": q}
    # ruleid: python-command-from-request
    os.system(second(**options))


def recursion(x, n):
    if n == 0:
        return x
    return recursion(x, n - 1)


def recursive():
    # ruleid: python-command-from-request
    os.system(recursion(request.args["q"], 3))
    # ok: python-command-from-request
    os.system(recursion("uptime", 3))


def turned(a, b, n):
    return turning(a, b, n)


def turning(a, b, n):
    if n == 0:
        return a
    if n > 9:
        return turned(a, b, 9)
    return turning(b, a, n - 1)


def circle_within_a_circle():
    # ruleid: python-command-from-request
    os.system(turned("uptime", request.args["q"], 3))
    # ok: python-command-from-request
    os.system(turned("uptime", "uptime", 3))


def imported_under_other_names():
    # ruleid: python-command-from-request
    run(asked.args["q"])
    # ruleid: python-command-from-request
    os.system(asked.args.get("q"))
    # ok: python-command-from-request
    run("uptime")
