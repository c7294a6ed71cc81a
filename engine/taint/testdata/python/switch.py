from dataclasses import dataclass
import os
from flask import request


def unknown_subject(n):
    c = "uptime"
    match n:
        case 1:
            c = request.args["q"]
        case _:
            c = "df"
    # ruleid: python-command-from-request
    os.system(c)


def constant_subject():
    q = request.args["q"]
    match "ABC"[1]:
        case "A":
            c = q
        case "B":
            c = "uptime"
        case _:
            c = q
    # ok: python-command-from-request
    os.system(c)


def constant_subject_with_alternatives():
    q = request.args["q"]
    match "ABC"[2]:
        case "A":
            c = "uptime"
        case "C" | "D":
            c = q
        case _:
            c = "df"
    # ruleid: python-command-from-request
    os.system(c)


def every_case_is_constant():
    match request.args["q"]:
        case "load":
            c = "uptime"
        case "disk":
            c = "df"
        case _:
            return
    # ok: python-command-from-request
    os.system(c)


def subject_is_a_constant_within_its_case():
    q = request.args["q"]
    match q:
        case "uptime" | "df":
            # todook: python-command-from-request
            os.system(q)
        case _:
            # ruleid: python-command-from-request
            os.system(q)


def captured():
    match request.args["q"]:
        case "x":
            pass
        case other:
            # ruleid: python-command-from-request
            os.system(other)


def destructured_sequence():
    match [request.args["q"], "uptime"]:
        case [a, b]:
            # ruleid: python-command-from-request
            os.system(a)
            # ok: python-command-from-request
            os.system(b)


def destructured_mapping():
    match {"a": request.args["q"], "b": "uptime"}:
        case {"a": a, "b": b}:
            # todoruleid: python-command-from-request
            os.system(a)
            # ok: python-command-from-request
            os.system(b)


@dataclass
class Inner:
    text: str


@dataclass
class Outer:
    left: Inner
    right: Inner


def patterns_of_constants():
    q = request.args["q"]
    a = b = c = d = q
    match 42:
        case 42 | 43:
            a = "uptime"
    # ok: python-command-from-request
    os.system(a)
    match 44:
        case 42 | 43:
            b = "uptime"
    # ruleid: python-command-from-request
    os.system(b)
    match -1:
        case v if v < 0:
            c = "uptime"
        case v if v >= 0:
            c = q
    # ok: python-command-from-request
    os.system(c)
    match 0:
        case v if v < 0:
            d = "uptime"
        case v if v > 0:
            d = "df"
        case _:
            d = q
    # ruleid: python-command-from-request
    os.system(d)


def patterns_of_lists():
    q = request.args["q"]
    a = b = q
    match [1, 2, 3]:
        case [1, 2 | 5, 3]:
            a = "uptime"
    # ok: python-command-from-request
    os.system(a)
    match [1, 2, 3]:
        case [1, 2]:
            b = "uptime"
    # ruleid: python-command-from-request
    os.system(b)
    match ["uptime", q]:
        case [first, second]:
            # ok: python-command-from-request
            os.system(first)
            # ruleid: python-command-from-request
            os.system(second)


def patterns_of_classes():
    q = request.args["q"]
    x = Outer(Inner(q), Inner("uptime"))
    match x:
        case Outer(Inner(left), Inner(right)):
            # ruleid: python-command-from-request
            os.system(left)
            # ok: python-command-from-request
            os.system(right)
    match x:
        case Outer(left=l, right=r):
            # ruleid: python-command-from-request
            os.system(l.text)
            # ok: python-command-from-request
            os.system(r.text)
    match x:
        case Inner(text):
            q = text
        case _:
            q = "uptime"
    # ok: python-command-from-request
    os.system(q)
