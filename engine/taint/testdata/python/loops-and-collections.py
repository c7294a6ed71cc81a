from queue import PriorityQueue, Queue
import itertools
import os
from flask import request


def iterated():
    for q in request.args.getlist("q"):
        # ruleid: python-command-from-request
        os.system(q)
    for c in ["uptime", "df"]:
        # ok: python-command-from-request
        os.system(c)


def items():
    for k, v in request.args.items():
        # ruleid: python-command-from-request
        os.system(v)
    for k, v in {"a": "uptime"}.items():
        # ok: python-command-from-request
        os.system(v)


def enumerated():
    for i, q in enumerate(request.args.getlist("q")):
        # ruleid: python-command-from-request
        os.system(q)
        # ok: python-command-from-request
        os.system("head -n " + str(i))


def zipped():
    for a, b in zip(request.args.getlist("q"), ["uptime"]):
        # ruleid: python-command-from-request
        os.system(a)
        # ok: python-command-from-request
        os.system(b)


def comprehended():
    a = [x.strip() for x in request.args.getlist("q")]
    # ruleid: python-command-from-request
    os.system(a[0])
    b = ["uptime" for x in request.args.getlist("q")]
    # ok: python-command-from-request
    os.system(b[0])
    c = {k: v for k, v in request.args.items()}
    # ruleid: python-command-from-request
    os.system(c["x"])
    d = " ".join(x for x in request.args.getlist("q"))
    # ruleid: python-command-from-request
    os.system(d)


def carried_by_the_loop():
    c = "uptime"
    n = "df"
    for i in range(3):
        # ruleid: python-command-from-request
        os.system(c)
        # ok: python-command-from-request
        os.system(n)
        c = request.args["q"]


def overwritten_in_the_loop():
    for q in request.args.getlist("q"):
        q = "uptime"
        # ok: python-command-from-request
        os.system(q)


def gathered():
    parts = []
    for x in request.args.getlist("q"):
        parts.append(x)
    # ruleid: python-command-from-request
    os.system(" ".join(parts))
    kept = []
    for x in request.args.getlist("q"):
        kept.append("uptime")
    # ok: python-command-from-request
    os.system(" ".join(kept))


def spread():
    xs = ["ping", *request.args.getlist("q")]
    # ruleid: python-command-from-request
    os.system(" ".join(xs))
    ys = ["ping", *["localhost"]]
    # ok: python-command-from-request
    os.system(" ".join(ys))


def sorted_and_reversed():
    qs = request.args.getlist("q")
    # ruleid: python-command-from-request
    os.system(sorted(qs)[0])
    # ruleid: python-command-from-request
    os.system(next(iter(reversed(qs))))
    # ruleid: python-command-from-request
    os.system(next(itertools.chain(["uptime"], qs)))
    # ok: python-command-from-request
    os.system(sorted(["uptime", "df"])[0])


def left_early():
    c = "uptime"
    while True:
        if request.args["n"] == "1":
            break
        c = "df"
    # ok: python-command-from-request
    os.system(c)


def else_of_loop():
    for x in ["a", "b"]:
        c = "uptime"
    else:
        c = request.args["q"]
    # ruleid: python-command-from-request
    os.system(c)


def one_or_the_other():
    q = request.args["q"]
    a, b = q.split("?", 1) if "?" in q else (q, "uptime")
    # ruleid: python-command-from-request
    os.system(b)
    c, d = ("ls", q) if "?" in q else ("df", "uptime")
    # ok: python-command-from-request
    os.system(c)
    # ruleid: python-command-from-request
    os.system(d)


class Job:
    def __init__(self):
        self.command = "uptime"


def before_it_is_written(lines):
    command = "uptime"
    for line in lines:
        # ruleid: python-command-from-request
        os.system(command)
        command = request.args["q"]


def written_in_one_branch(lines):
    for line in lines:
        if line.first:
            command = request.args["q"]
        else:
            # ruleid: python-command-from-request
            os.system(command)


def never_written_before(lines):
    for line in lines:
        if line.seen:
            # ruleid: python-command-from-request
            os.system(latest)
        latest = request.args["q"]


def in_a_field(lines):
    job = Job()
    for line in lines:
        # ruleid: python-command-from-request
        os.system(job.command)
        job.command = request.args["q"]


def in_a_new_field(lines, box):
    for line in lines:
        # ruleid: python-command-from-request
        os.system(box.command)
        box.command = request.args["q"]


def gathered(lines):
    parts = []
    for line in lines:
        # ruleid: python-command-from-request
        os.system(" ".join(parts))
        parts.append(request.args["q"])


def through_three(lines):
    a = b = c = "uptime"
    for line in lines:
        # ruleid: python-command-from-request
        os.system(c)
        c = b
        b = a
        a = request.args["q"]


def of_the_outer_loop(lines):
    command = "uptime"
    for line in lines:
        for word in line:
            # ruleid: python-command-from-request
            os.system(command)
        for word in line:
            command = request.args["q"]


def always_written_first(lines):
    command = request.args["q"]
    for line in lines:
        command = "uptime"
        # ok: python-command-from-request
        os.system(command)
        command = request.args["q"]


def made_in_each_round(lines):
    for line in lines:
        job = Job()
        # ok: python-command-from-request
        os.system(job.command)
        job.command = request.args["q"]
        # ruleid: python-command-from-request
        os.system(job.command)


def kept_from_the_round_before(lines):
    last = None
    for line in lines:
        job = Job()
        if last:
            # ruleid: python-command-from-request
            os.system(last.command)
        job.command = request.args["q"]
        last = job


def runs_at_least_once():
    c = request.args["q"]
    i = 0
    while i < 3:
        c = "uptime"
        i += 1
    # ok: python-command-from-request
    os.system(c)
    names = ["a", "b"]
    d = request.args["q"]
    for name in names:
        d = "df"
    # ok: python-command-from-request
    os.system(d)
    e = "id"
    for name in request.args.getlist("names"):
        e = request.args["q"]
    # ruleid: python-command-from-request
    os.system(e)
    f = request.args["q"]
    while i < 9:
        if request.args["b"]:
            break
        f = "id"
    # ruleid: python-command-from-request
    os.system(f)


def selected_by_a_condition():
    q = request.args["q"]
    xs = [[q], ["a"], ["b", "c"]]
    ys = [x for x in xs if len(x) == 0]
    # ok: python-command-from-request
    os.system(ys[0][0])
    zs = [x for x in xs if len(x) == 2]
    # ok: python-command-from-request
    os.system(zs[0][0])
    us = [x for x in xs if len(x) == 1]
    # ruleid: python-command-from-request
    os.system(us[0][0])
    vs = [x for x in [q, "a", "b"] if "prefix" in x]
    # ruleid: python-command-from-request
    os.system(vs[0])
    # ok: python-command-from-request
    os.system(vs[1])


def taken_out_again():
    q = request.args["q"]
    s = set()
    s.add("uptime")
    s.add(q)
    s.remove(q)
    # ok: python-command-from-request
    os.system(next(iter(s)))
    s.add(q)
    # ruleid: python-command-from-request
    os.system(next(iter(s)))
    q = q.strip()
    s.discard(q)
    # ruleid: python-command-from-request
    os.system(next(iter(s)))


def emptied_queues():
    q = request.args["q"]
    jobs = Queue()
    jobs.put(q)
    c = jobs.get()
    if jobs.empty():
        c = "uptime"
    # ok: python-command-from-request
    os.system(c)
    jobs = PriorityQueue()
    jobs.put(q)
    jobs.put(q)
    c = jobs.get()
    if jobs.empty():
        c = "uptime"
    # ruleid: python-command-from-request
    os.system(c)


def each_character():
    q = request.args["q"]
    for x in q:
        q = ""
    # ok: python-command-from-request
    os.system(q)
    p = request.args["p"]
    for x in p:
        if x == "a":
            p = ""
    # ruleid: python-command-from-request
    os.system(p)


def as_often_as_is_known():
    a = b = c = d = request.args["q"]
    for i in range(3):
        a = "uptime"
    # ok: python-command-from-request
    os.system(a)
    for i in range(0, 10, 5):
        if a is None:
            continue
        b = "uptime"
    # ok: python-command-from-request
    os.system(b)
    for i in range(-2):
        c = "uptime"
    # ruleid: python-command-from-request
    os.system(c)
    for i in range(len(d)):
        d = "uptime"
    # ruleid: python-command-from-request
    os.system(d)


def joined_sets():
    q = request.args["q"]
    c = q
    s = set()
    t = set()
    s.add("a")
    t.add(q)
    s |= t
    if q in s:
        c = "uptime"
    # ok: python-command-from-request
    os.system(c)
