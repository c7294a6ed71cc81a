import os
from collections import deque
from flask import request


def elements_apart():
    xs = [request.args["q"], "uptime"]
    # ruleid: python-command-from-request
    os.system(xs[0])
    # ok: python-command-from-request
    os.system(xs[1])


def popped_front():
    xs = ["a", request.args["q"], "b"]
    xs.pop(0)
    # ruleid: python-command-from-request
    os.system(xs[0])
    # ok: python-command-from-request
    os.system(xs[1])


def appended():
    xs = []
    xs.append("uptime")
    xs.append(request.args["q"])
    xs.append("df")
    # ok: python-command-from-request
    os.system(xs[0])
    # ruleid: python-command-from-request
    os.system(xs[1])
    # ok: python-command-from-request
    os.system(xs[-1])
    # ruleid: python-command-from-request
    os.system(xs[-2])


def inserted():
    xs = ["uptime"]
    xs.insert(0, request.args["q"])
    # ruleid: python-command-from-request
    os.system(xs[0])
    # ok: python-command-from-request
    os.system(xs[1])


def overwritten():
    xs = [request.args["q"]]
    xs[0] = "uptime"
    # ok: python-command-from-request
    os.system(xs[0])


def unknown_index(i):
    xs = ["uptime", request.args["q"]]
    # ruleid: python-command-from-request
    os.system(xs[i])


def sliced():
    xs = ["uptime", "df", request.args["q"]]
    # ok: python-command-from-request
    os.system(xs[:2][0])
    # ruleid: python-command-from-request
    os.system(xs[1:][1])
    # ok: python-command-from-request
    os.system(xs[1:][0])


def unpacked():
    a, b = request.args["q"], "uptime"
    # ruleid: python-command-from-request
    os.system(a)
    # ok: python-command-from-request
    os.system(b)
    a, b = b, a
    # ok: python-command-from-request
    os.system(a)
    # ruleid: python-command-from-request
    os.system(b)


def unpacked_parts():
    for piece in request.query_string.decode().split("&"):
        key, _, value = piece.partition("=")
        if key == "q":
            # ruleid: python-command-from-request
            os.system(value)
            # ok: python-command-from-request
            os.system(key)


def unpacked_with_star():
    first, *rest = ["uptime", request.args["q"]]
    # ok: python-command-from-request
    os.system(first)
    # ruleid: python-command-from-request
    os.system(rest[0])


def cleared():
    xs = [request.args["q"]]
    xs.clear()
    xs.append("uptime")
    # ok: python-command-from-request
    os.system(xs[0])


def tuple_in_list():
    xs = [("a", request.args["q"]), ("b", "uptime")]
    # ruleid: python-command-from-request
    os.system(xs[0][1])
    # ok: python-command-from-request
    os.system(xs[1][1])


def concatenated():
    xs = ["uptime"] + [request.args["q"]]
    # ok: python-command-from-request
    os.system(xs[0])
    # ruleid: python-command-from-request
    os.system(xs[1])


def element_deleted():
    xs = ["uptime", request.args["q"], "df"]
    del xs[0]
    # ruleid: python-command-from-request
    os.system(xs[0])
    # ok: python-command-from-request
    os.system(xs[1])


def both_ends():
    xs = deque()
    xs.append("uptime")
    xs.append(request.args["q"])
    xs.append("df")
    xs.popleft()
    # ruleid: python-command-from-request
    os.system(xs[0])
    # ok: python-command-from-request
    os.system(xs[1])


def turned_round():
    xs = ["uptime", request.args["q"]]
    xs.reverse()
    # ruleid: python-command-from-request
    os.system(xs[0])
    # ok: python-command-from-request
    os.system(xs[1])


def removed_by_value():
    xs = ["uptime", request.args["q"], "df"]
    xs.remove("uptime")
    # ruleid: python-command-from-request
    os.system(xs[0])
    # ok: python-command-from-request
    os.system(xs[1])


def added_lists():
    xs = ["uptime"]
    xs += [request.args["q"]]
    xs.extend(["df", "id"])
    # ok: python-command-from-request
    os.system(xs[0])
    # ruleid: python-command-from-request
    os.system(xs[1])
    # ok: python-command-from-request
    os.system(xs[2])


def comprehended():
    xs = [x for x in ("uptime", request.args["q"], "df")]
    xs.pop(0)
    # ruleid: python-command-from-request
    os.system(xs[0])
    # ok: python-command-from-request
    os.system(xs[1])


def copied():
    xs = [request.args["q"], "uptime"]
    ys = list(xs)
    ys[0] = "df"
    # ruleid: python-command-from-request
    os.system(xs[0])
    # ok: python-command-from-request
    os.system(ys[0])
    zs = tuple(xs)
    # ok: python-command-from-request
    os.system(zs[1])


def behind_the_end():
    q = request.args["q"]
    xs = [q for _ in range(3)]
    # ruleid: python-command-from-request
    os.system(xs[2])
    # ok: python-command-from-request
    os.system(xs[3])
    ys = [q, "uptime"]
    ys.append(q)
    # ruleid: python-command-from-request
    os.system(ys[2])
    # ok: python-command-from-request
    os.system(ys[3])


def grown_tuple():
    q = request.args["q"]
    t = ()
    if len(t) == 0:
        t += (q, "uptime")
    # ok: python-command-from-request
    os.system(t[1])
    # ruleid: python-command-from-request
    os.system(t[0])
