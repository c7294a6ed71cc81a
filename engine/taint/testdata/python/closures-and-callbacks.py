import string
import functools
import os
from aiohttp import web
from fastapi import APIRouter, FastAPI
from flask import request


def lambda_called():
    f = lambda x: "ping " + x
    g = lambda x: "uptime"
    # ruleid: python-command-from-request
    os.system(f(request.args["q"]))
    # ok: python-command-from-request
    os.system(g(request.args["q"]))


def captured():
    q = request.args["q"]

    def inner():
        return q

    def other():
        return "uptime"

    # ruleid: python-command-from-request
    os.system(inner())
    # ok: python-command-from-request
    os.system(other())


def assigned_by_closure():
    c = "uptime"

    def set_it(v):
        nonlocal c
        c = v

    # ok: python-command-from-request
    os.system(c)
    set_it(request.args["q"])
    # ruleid: python-command-from-request
    os.system(c)


def apply(f, x):
    return f(x)


def passed_to_a_function():
    # ruleid: python-command-from-request
    os.system(apply(lambda v: v.strip(), request.args["q"]))
    # ok: python-command-from-request
    os.system(apply(lambda v: "uptime", request.args["q"]))


def mapped():
    qs = [request.args["q"]]
    # ruleid: python-command-from-request
    os.system(list(map(lambda v: "ping " + v, qs))[0])
    # todook: python-command-from-request
    os.system(list(map(lambda v: "uptime", qs))[0])


def maker(prefix):
    def made(x):
        return prefix + x
    return made


def returned_function():
    f = maker("ping ")
    # ruleid: python-command-from-request
    os.system(f(request.args["q"]))
    g = maker(request.args["q"])
    # ruleid: python-command-from-request
    os.system(g("x"))
    h = maker("ping ")
    # ok: python-command-from-request
    os.system(h("localhost"))


def in_a_table():
    table = {"a": lambda x: x, "b": lambda x: "uptime"}
    # ruleid: python-command-from-request
    os.system(table["a"](request.args["q"]))
    # ok: python-command-from-request
    os.system(table["b"](request.args["q"]))


def partially_applied():
    f = functools.partial(apply, lambda v: "ping " + v)
    # ruleid: python-command-from-request
    os.system(f(request.args["q"]))


def decorate(f):
    @functools.wraps(f)
    def wrapper(*args):
        return f(*args)
    return wrapper


@decorate
def decorated(x):
    return "ping " + x


@decorate
def decorated_constant(x):
    return "uptime"


def through_a_decorator():
    # ruleid: python-command-from-request
    os.system(decorated(request.args["q"]))
    # ok: python-command-from-request
    os.system(decorated_constant(request.args["q"]))


def method_as_value():
    f = request.args.get
    # ruleid: python-command-from-request
    os.system(f("q"))


def application():
    async def handler(req):
        # ruleid: python-command-from-request
        os.system(req.query["q"])

    async def unused(req):
        # ok: python-command-from-request
        os.system(req.query["q"])

    app = web.Application()
    app.router.add_get("/", handler)
    return app


def library_function_kept():
    run = os.system
    # ruleid: python-command-from-request
    run(request.args["q"])
    # ok: python-command-from-request
    run("uptime")
    go = getattr(os, "system")
    # ruleid: python-command-from-request
    go(request.args["q"])


def factory():
    api = FastAPI()
    inner = APIRouter()

    @api.get("/files/{name:path}")
    async def shown(name: str):
        # ruleid: python-path-from-request
        return open(name)

    @inner.get("/files/{number}")
    async def counted(number: int):
        # ok: python-path-from-request
        return open("files/%d" % number)

    return api, inner


def registered(api: FastAPI):
    @api.post("/files")
    async def posted(name: str):
        # ruleid: python-path-from-request
        return open(name)


class Server(FastAPI):
    @staticmethod
    def made(options):
        server = Server(**options)

        @server.delete("/files")
        def dropped(name: str):
            # ruleid: python-path-from-request
            os.remove(name)

        return server


def functions_of_libraries_as_values():
    run = os.system
    # ruleid: python-command-from-request
    run(request.args["q"])
    # ok: python-command-from-request
    run("uptime")
    evaluate = eval
    # ruleid: python-code-from-request
    evaluate(request.args["q"])
    # ok: python-code-from-request
    evaluate("1 + 1")


def handed_on(fn, *args):
    return fn(*args)


def handed_on_by_name(fn, *args, **options):
    try:
        return {"result": fn(*args, **options)}
    except OSError as error:
        return {"error": error.errno}


def handed_on_list(fn, args):
    return fn(*args)


def ping(host):
    # ruleid: python-command-from-request
    os.system("ping " + host)


def ping_of(options, host):
    # ruleid: python-command-from-request
    os.system("ping " + host)


def ping_quietly(options, host):
    # ok: python-command-from-request
    os.system("ping -q localhost " if host else "ping " + options)


def trace(host, hops=3):
    # ruleid: python-command-from-request
    os.system("trace %d %s" % (hops, host))


def trace_far(hops, host):
    # ok: python-command-from-request
    os.system("trace %s" % host)


def scan(host):
    # ruleid: python-command-from-request
    os.system("nmap " + host)


def arguments_handed_on():
    handed_on(ping, request.args["q"])
    handed_on(ping_of, "-q", request.args["q"])
    handed_on(ping_quietly, "-4", request.args["q"])
    handed_on_by_name(trace, host=request.args["q"])
    handed_on_by_name(trace_far, request.args["q"], host="localhost")
    handed_on_list(scan, [request.args["q"]])


class Cell:
    def __init__(self, value="uptime"):
        self.value = value


class Change:
    def __init__(self, change):
        self.change = change

    def on(self, cell):
        self.change(cell)

    def given(self, text):
        return self.change(text)


def held_in_a_field():
    q = request.args["q"]
    cell, other = Cell(), Cell()

    def fill(c):
        c.value = q

    def clear(c):
        c.value = "df"

    Change(fill).on(cell)
    # ruleid: python-command-from-request
    os.system(cell.value)
    Change(clear).on(other)
    # ok: python-command-from-request
    os.system(other.value)

    def constant(text):
        return "df"

    # ruleid: python-command-from-request
    os.system(Change(lambda text: text).given(q))
    # ok: python-command-from-request
    os.system(Change(constant).given(q))


def other_words(s):
    return "uptime"


def in_the_place_of_another():
    q = request.args["q"]
    # ruleid: python-command-from-request
    os.system(string.capwords(q))
    before = string.capwords
    string.capwords = other_words
    # ok: python-command-from-request
    os.system(string.capwords(q))
    string.capwords = before
    # ruleid: python-command-from-request
    os.system(string.capwords(q))


class Greeting:
    def __init__(self, of):
        self.of = of

    def text(self):
        return self.of


def fixed_text(self):
    return "uptime"


def a_method_of_a_class_replaced():
    q = request.args["q"]
    # ruleid: python-command-from-request
    os.system(Greeting(q).text())
    Greeting.text = fixed_text
    # ok: python-command-from-request
    os.system(Greeting(q).text())
