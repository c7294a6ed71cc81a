import asyncio
import os
import threading
from flask import request


async def fetch(x):
    return x


async def constant(x):
    return "uptime"


async def awaited():
    # ruleid: python-command-from-request
    os.system(await fetch(request.args["q"]))
    # ok: python-command-from-request
    os.system(await constant(request.args["q"]))


async def gathered():
    a, b = await asyncio.gather(fetch(request.args["q"]), constant("x"))
    # ruleid: python-command-from-request
    os.system(a)
    # ok: python-command-from-request
    os.system(b)


async def as_task():
    t = asyncio.create_task(fetch(request.args["q"]))
    # ruleid: python-command-from-request
    os.system(await t)
    u = asyncio.create_task(constant(request.args["q"]))
    # ok: python-command-from-request
    os.system(await u)


def generate(x):
    yield "uptime"
    yield x


def generate_constants(x):
    yield "uptime"
    yield "df"


def generated():
    for c in generate(request.args["q"]):
        # ruleid: python-command-from-request
        os.system(c)
    for c in generate_constants(request.args["q"]):
        # ok: python-command-from-request
        os.system(c)


def delegate(x):
    yield from generate(x)


def delegated():
    # ruleid: python-command-from-request
    os.system(list(delegate(request.args["q"]))[1])
    # ok: python-command-from-request
    os.system(list(delegate(request.args["q"]))[0])


def delegate_and_more(x, y):
    yield from generate(x)
    yield y


def delegated_and_more():
    out = list(delegate_and_more(request.args["q"], "df"))
    # ruleid: python-command-from-request
    os.system(out[1])
    # ok: python-command-from-request
    os.system(out[2])


def generate_some(x, quiet):
    if not quiet:
        yield "uptime"
    yield x
    yield "df"


def generate_endless(x):
    yield "uptime"
    while True:
        yield x


def generated_by_place():
    out = list(generate_some(request.args["q"], request.args.get("quiet")))
    # ruleid: python-command-from-request
    os.system(out[0])
    # ruleid: python-command-from-request
    os.system(out[1])
    each = generate_endless(request.args["q"])
    # ruleid: python-command-from-request
    os.system(next(each))
    # ruleid: python-command-from-request
    os.system(" ".join(generate(request.args["q"])))
    # ok: python-command-from-request
    os.system(" ".join(generate_constants(request.args["q"])))


async def stream(x):
    yield x


async def streamed():
    async for c in stream(request.args["q"]):
        # ruleid: python-command-from-request
        os.system(c)
    async for d in stream("uptime"):
        # ok: python-command-from-request
        os.system(d)


async def in_a_thread():
    # ruleid: python-command-from-request
    await asyncio.to_thread(os.system, request.args["q"])
    # ok: python-command-from-request
    await asyncio.to_thread(os.system, "uptime")


class Kept:
    def __init__(self, text):
        self.text = text


class Keeping(threading.Thread):
    def __init__(self, kept, text):
        super().__init__()
        self.kept = kept
        self.text = text

    def run(self):
        self.kept.text = self.text


def threads_of_a_class():
    kept = Kept("")
    task = Keeping(kept, request.args["q"])
    task.start()
    task.join()
    # ruleid: python-command-from-request
    os.system("echo " + kept.text)
    other = Kept("")
    Keeping(other, request.args["q"])
    # ok: python-command-from-request
    os.system("echo " + other.text)
