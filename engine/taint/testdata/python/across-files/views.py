import os

import lib.commands as commands
import north
from flask import request
from lib import DEFAULT, names
from lib.commands import Runner, build, run as start
from settings import TOOL


def built_elsewhere():
    # ruleid: python-command-from-request
    os.system(build(request.args["q"]))
    # ok: python-command-from-request
    os.system(build("localhost"))


def by_module_alias():
    # ruleid: python-command-from-request
    os.system(commands.build(request.args["q"]))
    # ok: python-command-from-request
    os.system(commands.fixed(request.args["q"]))


def run_elsewhere():
    # ruleid: python-command-from-request
    start(request.args["q"])
    # ruleid: python-command-from-request
    Runner("ping").go(request.args["q"])
    # ok: python-command-from-request
    Runner(request.args["q"]).go_quietly("localhost")


def constants_elsewhere():
    c = request.args["q"]
    if DEFAULT == "on":
        c = "uptime"
    # ok: python-command-from-request
    os.system(c)
    # ok: python-command-from-request
    os.system(TOOL)


def source_elsewhere():
    # ruleid: python-command-from-request
    os.system(names.requested())
    # ok: python-command-from-request
    os.system(names.fixed())


def handed_on():
    # ruleid: python-command-from-request
    os.system(north.listed(request.args["q"]))
    # ok: python-command-from-request
    os.system(north.listed("localhost"))
