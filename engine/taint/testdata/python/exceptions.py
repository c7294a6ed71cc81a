import os
from contextlib import contextmanager
from flask import request


class Refused(Exception):
    def __init__(self, text):
        self.text = text


def assigned_in_try():
    c = "uptime"
    try:
        c = request.args["q"]
    except KeyError:
        c = "df"
    # ruleid: python-command-from-request
    os.system(c)


def assigned_in_handler():
    c = request.args["q"]
    try:
        int(c)
        c = "uptime"
    except ValueError:
        c = "df"
    # ok: python-command-from-request
    os.system(c)


def number_or_raise():
    q = request.args["q"]
    try:
        n = int(q)
    except ValueError:
        return
    # ok: python-command-from-request
    os.system("head -n " + str(n))
    # ok: python-command-from-request
    os.system("head -n " + q)


def number_or_default():
    q = request.args["q"]
    try:
        n = int(q)
    except ValueError:
        n = 1
    # ok: python-command-from-request
    os.system("head -n " + str(n))
    # ruleid: python-command-from-request
    os.system("head -n " + q)


def assigned_in_finally():
    c = request.args["q"]
    try:
        print(c)
    finally:
        c = "uptime"
    # ok: python-command-from-request
    os.system(c)


def used_in_finally():
    c = request.args["q"]
    try:
        print(c)
    finally:
        # ruleid: python-command-from-request
        os.system(c)


def carried_by_exception():
    try:
        raise Refused(request.args["q"])
    except Refused as e:
        # ruleid: python-command-from-request
        os.system(e.text)


def constant_in_exception():
    try:
        raise Refused("uptime")
    except Refused as e:
        # ok: python-command-from-request
        os.system(e.text)


def after_raise(q):
    c = request.args["q"]
    if len(c) > 0:
        raise Refused("no")
        # ok: python-command-from-request
        os.system(c)


def refuse(c):
    raise Refused(c)


def after_call_that_raises():
    c = request.args["q"]
    refuse("no")
    # ok: python-command-from-request
    os.system(c)


def else_of_try():
    c = "uptime"
    try:
        print(c)
    except OSError:
        return
    else:
        c = request.args["q"]
    # ruleid: python-command-from-request
    os.system(c)


@contextmanager
def opened(c):
    yield c


def with_statement():
    with opened(request.args["q"]) as c:
        # ruleid: python-command-from-request
        os.system(c)
    with opened("uptime") as d:
        # ok: python-command-from-request
        os.system(d)


def fails_with(v):
    raise ValueError(v)


def carried_by_what_is_raised():
    c = "uptime"
    try:
        fails_with(request.args["q"])
    except ValueError as e:
        c = str(e)
    # ruleid: python-command-from-request
    os.system(c)
    d = "uptime"
    try:
        fails_with("df")
    except ValueError as e:
        d = str(e)
    # ok: python-command-from-request
    os.system(d)


def read_or(text):
    try:
        out = text.strip()
        return out
    except AttributeError:
        return ""


def after_try_of_a_helper():
    q = request.args["q"]
    c = read_or(q)
    # ruleid: python-command-from-request
    os.system(c)
    d = read_or("df")
    # ok: python-command-from-request
    os.system(d)


def divided_by_zero():
    c, d, e = request.args["q"], request.args["q"], request.args["q"]
    try:
        n = 1 / 0
    except ZeroDivisionError:
        c = "uptime"
    # ok: python-command-from-request
    os.system(c)
    try:
        n = 1 / len(request.args)
    except ZeroDivisionError:
        d = "uptime"
    # ruleid: python-command-from-request
    os.system(d)
    try:
        n = 1 / 0
    except ZeroDivisionError:
        pass
    else:
        e = "uptime"
    # ruleid: python-command-from-request
    os.system(e)


def nothing():
    return None


def of_operands():
    c = request.args["q"]
    a = nothing()
    try:
        a = a + a
    except TypeError:
        c = "uptime"
    # ok: python-command-from-request
    os.system(c)
    d = request.args["q"]
    try:
        a = 1 + 1
    except TypeError:
        d = "uptime"
    # ruleid: python-command-from-request
    os.system(d)


def of_places():
    a = b = request.args["q"]
    xs = [1, 2]
    try:
        xs[7]
    except IndexError:
        a = "uptime"
    # ok: python-command-from-request
    os.system(a)
    try:
        xs[1]
    except IndexError:
        b = "uptime"
    # ruleid: python-command-from-request
    os.system(b)
