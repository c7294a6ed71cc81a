import enum
import os
import shlex
import subprocess
from collections import namedtuple
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Literal, NamedTuple
from fastapi import FastAPI
from flask import request
from pydantic import BaseModel, Field

service = FastAPI()


class Job:
    def __init__(self, command, label="none"):
        self.command = command
        self.label = label

    def clear(self):
        self.command = "true"

    @property
    def shown(self):
        return self.label

    @classmethod
    def quiet(cls):
        return cls("true")


@dataclass
class Task:
    command: str
    label: str = "none"


def fields_apart():
    j = Job(request.args["q"], "uptime")
    # ruleid: python-command-from-request
    os.system(j.command)
    # ok: python-command-from-request
    os.system(j.label)


def strong_update():
    j = Job(request.args["q"])
    j.command = "uptime"
    # ok: python-command-from-request
    os.system(j.command)


def update_by_method():
    j = Job(request.args["q"])
    j.clear()
    # ok: python-command-from-request
    os.system(j.command)


def alias():
    j = Job("uptime")
    k = j
    k.command = request.args["q"]
    # ruleid: python-command-from-request
    os.system(j.command)
    other = Job("df")
    # ok: python-command-from-request
    os.system(other.command)


def factory():
    j = Job.quiet()
    # ok: python-command-from-request
    os.system(j.command)
    j.label = request.args["q"]
    # ok: python-command-from-request
    os.system(j.command)
    # todoruleid: python-command-from-request
    os.system(j.shown)


def data_class():
    t = Task(command="uptime", label=request.args["q"])
    # ok: python-command-from-request
    os.system(t.command)
    # ruleid: python-command-from-request
    os.system(t.label)


def nested():
    j = Job(Task(request.args["q"], "uptime"))
    # ruleid: python-command-from-request
    os.system(j.command.command)
    # ok: python-command-from-request
    os.system(j.command.label)


def named_at_run_time():
    j = Job("uptime")
    setattr(j, "label", request.args["q"])
    # ok: python-command-from-request
    os.system(getattr(j, "command"))
    # ruleid: python-command-from-request
    os.system(getattr(j, "label"))


def namespace():
    n = SimpleNamespace(a=request.args["q"], b="uptime")
    # ruleid: python-command-from-request
    os.system(n.a)
    # todook: python-command-from-request
    os.system(n.b)


def object_in_a_list():
    jobs = [Job("uptime"), Job(request.args["q"])]
    # ok: python-command-from-request
    os.system(jobs[0].command)
    # ruleid: python-command-from-request
    os.system(jobs[1].command)


class Ping:
    def __init__(self, host):
        self.host = host

    @property
    def command(self):
        return "ping " + self.host

    @property
    def uptime(self):
        return "uptime"

    def run(self):
        # ruleid: python-command-from-request
        os.system(self.command)


def properties():
    p = Ping(request.args["q"])
    p.run()
    # ruleid: python-command-from-request
    os.system(p.command)
    # ok: python-command-from-request
    os.system(p.uptime)


class Named(NamedTuple):
    command: str
    label: str


@dataclass
class Ordered:
    command: str
    label: str = "none"


class Called:
    def __init__(self, command):
        self.command = command

    def __call__(self):
        # ruleid: python-command-from-request
        os.system(self.command)


def fields_in_order():
    n = Named(request.args["q"], "uptime")
    # ruleid: python-command-from-request
    os.system(n.command)
    # ok: python-command-from-request
    os.system(n.label)
    o = Ordered(request.args["q"])
    # ruleid: python-command-from-request
    os.system(o.command)
    # ok: python-command-from-request
    os.system(o.label)


def object_that_is_called():
    c = Called(request.args["q"])
    c()


Pair = namedtuple("Pair", ["left", "right"])


def named_tuple():
    p = Pair("uptime", request.args["q"])
    # ok: python-command-from-request
    os.system(p.left)
    # ruleid: python-command-from-request
    os.system(p.right)
    Local = namedtuple("Local", "a b")
    x = Local(b="uptime", a=request.args["q"])
    # ruleid: python-command-from-request
    os.system(x.a)
    # ok: python-command-from-request
    os.system(x.b)

class Colour(str, enum.Enum):
    RED = "red"


class Order(BaseModel):
    code: str = Field(pattern=r"^[a-z0-9_]+$")
    part: str = Field(pattern=r"[a-z0-9_]+")
    kind: Literal["new", "used"] = "new"
    colour: Colour
    note: str


@service.post("/orders")
def ordered(order: Order, colour: Colour):
    # ok: python-command-from-request
    os.system(f"order {order.code}")
    # ruleid: python-command-from-request
    os.system(f"order {order.part}")
    # ok: python-command-from-request
    os.system(f"order {order.kind}")
    # ok: python-command-from-request
    os.system(f"order {order.colour.value}")
    # ruleid: python-command-from-request
    os.system(f"order {order.note}")
    # ok: python-command-from-request
    subprocess.run(f"paint {colour.value}", shell=True)


class Params:
    def __init__(self, source):
        self._source = source

    def __getitem__(self, key):
        return self._source.get(key, "")


class Quoted:
    def __init__(self, source):
        self._source = source

    def __getitem__(self, key):
        return shlex.quote(self._source[key])


def under_a_key():
    given = Params(request.form)
    # ruleid: python-command-from-request
    os.system("title " + given["title"])
    # ok: python-command-from-request
    os.system("title " + Quoted(request.form)["title"])


class ShellJob:
    command = "uptime"
    host = "localhost"

    def __init__(self, command=None):
        if command is None:
            self.run = self.command
        else:
            self.run = command

    def shown(self):
        return self.run


class QuietShellJob:
    command = "uptime"

    def shown(self):
        return self.command


def constant_of(self):
    return "df"


def command_of(self):
    return self.run


def given_to_the_class():
    q = request.args["q"]
    ShellJob.command = q
    # ruleid: python-command-from-request
    os.system(ShellJob().run)
    # ok: python-command-from-request
    os.system(ShellJob().host)
    # ok: python-command-from-request
    os.system(QuietShellJob().command)


def methods_of_the_class_replaced():
    ShellJob.shown = constant_of
    # ok: python-command-from-request
    os.system(ShellJob(request.args["q"]).shown())
    ShellJob.shown = command_of
    # ruleid: python-command-from-request
    os.system(ShellJob(request.args["q"]).shown())


class Couple:
    def __init__(self, of):
        self.of = of

    def __len__(self):
        return 2


def asked_for_its_length():
    q = request.args["q"]
    c = q
    if len(Couple(q)) == 2:
        c = "uptime"
    # ok: python-command-from-request
    os.system(c)
    if len(Couple(q)) != 1:
        c = q
    # ruleid: python-command-from-request
    os.system(c)
