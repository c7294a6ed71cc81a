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
    # ok: python-command-from-request
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


def by_word(word, x):
    if word == "fixed":
        return "uptime"
    return x


def by_part(kind, x):
    lowered = kind.lower()
    match lowered[0]:
        case "f":
            return "uptime"
        case _:
            return x


def by_default(x, strict=True):
    return "uptime" if strict else x


def by_key(key, x):
    table = {"fixed": "uptime", "given": x}
    return table[key]


def handed_on(word, x):
    return by_word(word, x)


def counts_down(x, n):
    if n == 0:
        return "uptime"
    return counts_down(x, n - 1) if n > 100 else x


def runs(x, dry):
    if dry:
        return
    # ruleid: python-command-from-request
    os.system(x)


def runs_never(x, dry):
    if dry:
        return
    # ok: python-command-from-request
    os.system(x)


class Fixed:
    def of(self, x):
        return "uptime"


class Given:
    def of(self, x):
        return x


def made(kind):
    if kind == "fixed":
        return Fixed()
    return Given()


def put(target, mode, x):
    if mode == "w":
        target["c"] = x
    else:
        target["c"] = "uptime"


def constants_that_decide():
    q = request.args["q"]
    # ok: python-command-from-request
    os.system(by_word("fixed", q))
    # ruleid: python-command-from-request
    os.system(by_word("given", q))
    # ruleid: python-command-from-request
    os.system(by_word(request.args["w"], q))
    # ok: python-command-from-request
    os.system(by_part("Fixed", q))
    # ruleid: python-command-from-request
    os.system(by_part("Given", q))
    # ok: python-command-from-request
    os.system(by_default(q))
    # ruleid: python-command-from-request
    os.system(by_default(q, False))
    # ok: python-command-from-request
    os.system(by_default(q, strict=True))
    # ok: python-command-from-request
    os.system(by_key("fixed", q))
    # ruleid: python-command-from-request
    os.system(by_key("given", q))


def constants_that_are_handed_on():
    q = request.args["q"]
    # todook: python-command-from-request
    os.system(handed_on("fixed", q))
    # ruleid: python-command-from-request
    os.system(handed_on("given", q))
    # ruleid: python-command-from-request
    os.system(counts_down(q, 3))
    runs(q, False)
    runs_never(q, True)


def constants_that_choose():
    q = request.args["q"]
    # ok: python-command-from-request
    os.system(made("fixed").of(q))
    # ruleid: python-command-from-request
    os.system(made("given").of(q))
    a, b = {}, {}
    put(a, "w", q)
    put(b, "r", q)
    # ruleid: python-command-from-request
    os.system(a["c"])
    # ok: python-command-from-request
    os.system(b["c"])
