import os
from abc import ABC, abstractmethod
from flask import request


class Step(ABC):
    def __init__(self, value):
        self.value = value

    @abstractmethod
    def command(self):
        ...

    def run(self):
        # ruleid: python-command-from-request
        os.system(self.command())

    def fixed(self):
        return "uptime"


class Passing(Step):
    def command(self):
        return self.value


class Constant(Step):
    def command(self):
        return "uptime"


class Longer(Passing):
    def __init__(self, value):
        super().__init__("ping " + value)

    def command(self):
        return super().command() + " -c1"


class Quiet(Passing):
    def __init__(self, value):
        super().__init__("true")


def overridden():
    # ruleid: python-command-from-request
    os.system(Passing(request.args["q"]).command())
    # ok: python-command-from-request
    os.system(Constant(request.args["q"]).command())


def by_super():
    # ruleid: python-command-from-request
    os.system(Longer(request.args["q"]).command())
    # ok: python-command-from-request
    os.system(Quiet(request.args["q"]).command())


def inherited():
    # ok: python-command-from-request
    os.system(Longer(request.args["q"]).fixed())


def template_method():
    Passing(request.args["q"]).run()


def by_declared_type(step: Step):
    step.value = request.args["q"]
    # ruleid: python-command-from-request
    os.system(step.command())


def by_declared_final_type(step: Constant):
    step.value = request.args["q"]
    # ok: python-command-from-request
    os.system(step.command())


class Echo:
    def speak(self, text):
        return text


class Mute:
    def speak(self, text):
        return "uptime"


class LateEcho(Echo):
    pass


class Anything:
    def __getattr__(self, name):
        return lambda text: text


class Nothing:
    pass


def ask(who, text):
    return who.speak(text)


def ask_if_able(who, text):
    if hasattr(who, "speak"):
        return who.speak(text)
    return "df"


def by_what_is_passed():
    q = request.args["q"]
    # ruleid: python-command-from-request
    os.system(ask(Echo(), q))
    # ok: python-command-from-request
    os.system(ask(Mute(), q))
    # ruleid: python-command-from-request
    os.system(ask(LateEcho(), q))
    who = Mute() if q else Echo()
    # ruleid: python-command-from-request
    os.system(ask(who, q))
    # ruleid: python-command-from-request
    os.system(ask_if_able(Echo(), q))
    # ok: python-command-from-request
    os.system(ask_if_able(Nothing(), q))
    # ruleid: python-command-from-request
    os.system(ask_if_able(Anything(), q))


def by_class():
    q = request.args["q"]
    c, d, e = q, q, q
    if isinstance(LateEcho(), Echo):
        c = "uptime"
    # ok: python-command-from-request
    os.system(c)
    if isinstance(Mute(), Echo):
        d = "uptime"
    # ruleid: python-command-from-request
    os.system(d)
    if isinstance(Constant(), ABC):
        e = "uptime"
    # ruleid: python-command-from-request
    os.system(e)


class Amount:
    def __init__(self, unit, text):
        self.unit = unit
        self.text = text

    def __add__(self, other):
        return self.text + other

    def __mod__(self, other):
        return "fixed"

    def __getitem__(self, key):
        return self.unit


def operators_of_a_class():
    q = request.args["q"]
    a = Amount("ms", q)
    # ruleid: python-command-from-request
    os.system(a + " end")
    # ruleid: python-command-from-request
    os.system(Amount("ms", "ls ") + q)
    # ok: python-command-from-request
    os.system(Amount("ms", "ls ") + "end")
    # ok: python-command-from-request
    os.system(a % q)
    # ok: python-command-from-request
    os.system(a["text"])
    # ruleid: python-command-from-request
    os.system(Amount(q, "ls")[0])
