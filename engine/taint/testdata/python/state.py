import os
from flask import request

last = "uptime"
kept = {}
fixed = {"c": "uptime"}


class Counter:
    shared = "uptime"
    never = "df"

    def __init__(self):
        self.command = "true"
        self.label = "none"

    def take(self):
        self.command = request.args["q"]
        self.label = "x"

    def use(self):
        # ruleid: python-command-from-request
        os.system(self.command)
        # ok: python-command-from-request
        os.system(self.label)


def remember():
    global last
    last = request.args["q"]


def recall():
    # ruleid: python-command-from-request
    os.system(last)


def put():
    kept["c"] = request.args["q"]


def get():
    # ruleid: python-command-from-request
    os.system(kept["c"])
    # ok: python-command-from-request
    os.system(fixed["c"])


def set_class_field():
    Counter.shared = request.args["q"]


def get_class_field():
    # ruleid: python-command-from-request
    os.system(Counter.shared)
    # ok: python-command-from-request
    os.system(Counter.never)


def one_after_the_other():
    c = Counter()
    # ok: python-command-from-request
    os.system(c.command)
    c.take()
    # ruleid: python-command-from-request
    os.system(c.command)
    # ok: python-command-from-request
    os.system(c.label)


waiting = []
names = {"first": "uptime"}


class Box:
    def __init__(self):
        self.held = {}

    def put(self, value):
        self.held["x"] = value

    def get(self):
        return self.held["x"]

    def other(self):
        return self.held.get("y", "uptime")


box = Box()


def fill():
    waiting.append(request.args["q"])
    names["second"] = request.args["q"]
    box.put(request.args["q"])


def empty_it():
    for c in waiting:
        # ruleid: python-command-from-request
        os.system(c)
    # ruleid: python-command-from-request
    os.system(names["second"])
    # ok: python-command-from-request
    os.system(names["first"])
    # ruleid: python-command-from-request
    os.system(box.get())
    # ok: python-command-from-request
    os.system(box.other())
