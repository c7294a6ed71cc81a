import asyncio
import os
import queue
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool
from threading import Thread

from flask import Flask, request

app = Flask(__name__)
workers = ThreadPoolExecutor(2)


def run(command):
    # ruleid: python-command-from-request
    os.system(command)


def run_fixed(command):
    # ok: python-command-from-request
    os.system(command)


def same(text):
    return text


def length(text):
    return len(text)


@app.route("/start")
def start():
    workers.submit(run, request.args["q"])
    workers.submit(run_fixed, "uptime")
    # ruleid: python-command-from-request
    os.system(workers.submit(same, request.args["q"]).result())
    # ok: python-command-from-request
    os.system("head -n " + workers.submit(length, request.args["q"]).result())
    return {}


def listed(command):
    # ruleid: python-command-from-request
    os.system(command)


def threaded(command):
    # ruleid: python-command-from-request
    os.system(command)


@app.route("/all")
def all_of_them():
    with Pool(2) as pool:
        pool.map(listed, request.args.getlist("q"))
    Thread(target=threaded, args=(request.args["q"],)).start()
    jobs = queue.Queue()
    jobs.put(request.args["q"])
    # ruleid: python-command-from-request
    os.system(jobs.get())
    return {}


@app.route("/later")
async def later():
    # ruleid: python-command-from-request
    os.system(await asyncio.to_thread(same, request.args["q"]))
    loop = asyncio.get_running_loop()
    # ruleid: python-command-from-request
    os.system(await loop.run_in_executor(None, same, request.args["q"]))
    return {}
