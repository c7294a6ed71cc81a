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
