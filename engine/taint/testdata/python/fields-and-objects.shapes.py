import functools
import os
import re
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from flask import Flask, request
from flask.views import MethodView, View

app = Flask(__name__)
ALLOWED = {"uptime", "date"}


def source():
    return request.args["x"]


class Clean:
    def __get__(self, obj, owner=None):
        return "uptime"

    def __set__(self, obj, value):
        obj.__dict__["raw"] = value


class Kept:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, owner=None):
        return getattr(obj, self.name)

    def __set__(self, obj, value):
        setattr(obj, self.name, value)


class Job:
    clean = Clean()
    kept = Kept()


def descriptors():
    job = Job()
    job.clean = source()
    # todook: python-command-from-request
    os.system(job.clean)
    job.kept = source()
    # ruleid: python-command-from-request
    os.system(job.kept)


def only_letters(fn):
    @functools.wraps(fn)
    def wrapper(x):
        if not x.isalnum():
            raise ValueError(x)
        return fn(x)
    return wrapper


def passing(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        return fn(*args, **kwargs)
    return wrapper


def cleaning(fn):
    @functools.wraps(fn)
    def wrapper(x):
        return fn(re.sub(r"\W", "", x))
    return wrapper


@only_letters
def decorated(x):
    # todook: python-command-from-request
    os.system("echo " + x)


@passing
def decorated_passing(x):
    # ruleid: python-command-from-request
    os.system("echo " + x)


@cleaning
def decorated_cleaning(x):
    # todook: python-command-from-request
    os.system("echo " + x)


def upper(fn):
    def wrapper(*args):
        return "uptime"
    return wrapper


@upper
def gives_fixed(x):
    return x


def decorators():
    decorated(source())
    decorated_passing(source())
    decorated_cleaning(source())
    # todook: python-command-from-request
    os.system(gives_fixed(source()))


class Folder:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        # todoruleid: python-command-from-request
        os.system("rmdir " + self.name)


class Fixed:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return "uptime"

    def __exit__(self, *exc):
        return False


@contextmanager
def opened(name):
    yield name


@contextmanager
def opened_fixed(name):
    yield "uptime"


def contexts():
    with Folder(source()) as f:
        # ruleid: python-command-from-request
        os.system("ls " + f.name)
    with Fixed(source()) as f:
        # todook: python-command-from-request
        os.system(f)
    with opened(source()) as f:
        # ruleid: python-command-from-request
        os.system(f)
    with opened_fixed(source()) as f:
        # ok: python-command-from-request
        os.system(f)


class Registry(type):
    def __call__(cls, *args, **kwargs):
        obj = super().__call__(*args, **kwargs)
        return obj


class Task(metaclass=Registry):
    def __init__(self, command):
        self.command = command


def metaclasses():
    task = Task(source())
    # ruleid: python-command-from-request
    os.system(task.command)
    # ok: python-command-from-request
    os.system(Task("uptime").command)


class Show(MethodView):
    def get(self, name):
        # ruleid: python-command-from-request
        os.system("ls " + name)
        return "ok"

    def post(self):
        # ruleid: python-command-from-request
        os.system("ls " + request.form["name"])
        return "ok"

    def helper(self, name):
        # ok: python-command-from-request
        os.system("ls " + name)


app.add_url_rule("/show/<name>", view_func=Show.as_view("show"))


class Listing(View):
    methods = ["GET"]

    def dispatch_request(self, name):
        # ruleid: python-command-from-request
        os.system("ls " + name)
        return "ok"


app.add_url_rule("/list/<name>", view_func=Listing.as_view("list"))


@dataclass
class Order:
    name: str
    command: str = "uptime"
    tags: list = field(default_factory=list)

    @property
    def shown(self):
        return self.command

    @classmethod
    def of(cls, text):
        return cls(name="x", command=text)


class Pair(NamedTuple):
    left: str
    right: str


def records():
    order = Order(source())
    # ok: python-command-from-request
    os.system(order.command)
    # ruleid: python-command-from-request
    os.system(order.name)
    other = replace(order, name="uptime")
    # ok: python-command-from-request
    os.system(other.name)
    # ruleid: python-command-from-request
    os.system(Order.of(source()).shown)
    pair = Pair("uptime", source())
    # ok: python-command-from-request
    os.system(pair.left)
    # ruleid: python-command-from-request
    os.system(pair.right)
    left, right = pair
    # ok: python-command-from-request
    os.system(left)
    # ruleid: python-command-from-request
    os.system(right)
    # ok: python-command-from-request
    os.system(pair._replace(right="date").right)


def walrus():
    if (x := source()) in ALLOWED:
        # ok: python-command-from-request
        os.system(x)
    else:
        # ruleid: python-command-from-request
        os.system(x)


def generators():
    words = (w for w in source().split() if w.isalnum())
    # ok: python-command-from-request
    os.system("echo " + " ".join(words))
    others = [w for w in source().split() if len(w) > 2]
    # ruleid: python-command-from-request
    os.system("echo " + " ".join(others))
    numbers = [int(w) for w in source().split(",")]
    # ok: python-command-from-request
    os.system("echo " + " ".join(map(str, numbers)))
    table = {k: v for k, v in request.args.items() if k in ALLOWED}
    # ruleid: python-command-from-request
    os.system("echo " + table["uptime"])
    # ok: python-command-from-request
    os.system("echo " + " ".join(table.keys()))


def try_else():
    x = source()
    try:
        int(x)
    except ValueError:
        return "no"
    else:
        # ok: python-command-from-request
        os.system("sleep " + x)


def try_pass():
    x = source()
    try:
        int(x)
    except ValueError:
        pass
    # ruleid: python-command-from-request
    os.system("sleep " + x)


def formats():
    x = source()
    # ruleid: python-command-from-request
    os.system("sleep {0!s}".format(x))
    # ok: python-command-from-request
    subprocess.run(["sleep", x])
    # ruleid: python-command-from-request
    subprocess.run(f"sleep {x}", shell=True)
    # ok: python-command-from-request
    os.system("sleep %d" % int(x))
    # ok: python-command-from-request
    os.system(f"sleep {len(x)}")
    # ok: python-command-from-request
    os.system("sleep {:d}".format(int(x)))


def partials():
    run = functools.partial(os.system)
    # todoruleid: python-command-from-request
    run(source())
    join = functools.partial("{} {}".format, "echo")
    # ruleid: python-command-from-request
    os.system(join(source()))


def nested():
    state = {"command": "uptime"}

    def change():
        state["command"] = source()
    # todook: python-command-from-request
    os.system(state["command"])
    change()
    # ruleid: python-command-from-request
    os.system(state["command"])
