import asyncio
import os
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
    os.system(list(delegate(request.args["q"]))[0])


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
