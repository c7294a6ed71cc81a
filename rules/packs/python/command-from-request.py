import asyncio
import os
import shlex
import subprocess

import email
import json
import pickle
import socketserver
from xmlrpc.server import SimpleXMLRPCServer

import grpc
import kafka
import pika
import redis
import socketio
import telegram
import websockets
from discord.ext import commands
from flask import Flask, request
from flask_socketio import SocketIO
from litestar import post
from py4web import action
from quart import websocket
from starlette.endpoints import WebSocketEndpoint
from werkzeug.wrappers import Request

app = Flask(__name__)
TOOLS = {"ping": "/usr/bin/ping", "trace": "/usr/bin/traceroute"}


@app.route("/ping/<target>")
def ping(target):
    host = request.args["host"]
    # ruleid: python-command-from-request
    os.system("ping -c 1 " + host)
    # ruleid: python-command-from-request
    os.popen(f"ping -c 1 {target}")
    # ruleid: python-command-from-request
    subprocess.run("ping -c 1 " + host, shell=True)
    # ruleid: python-command-from-request
    subprocess.check_output(["sh", "-c", "ping -c 1 " + host][2], shell=True)
    # ruleid: python-command-from-request
    subprocess.Popen([host, "-c", "1"])
    # ruleid: python-command-from-request
    subprocess.getoutput("ping %s" % host)
    return {}


async def trace(request_host):
    # ok: python-command-from-request
    await asyncio.create_subprocess_shell("traceroute localhost")


@app.route("/safe")
def safe():
    host = request.args["host"]
    # ok: python-command-from-request
    subprocess.run(["ping", "-c", "1", "--", host])
    # ok: python-command-from-request
    os.system("ping -c 1 " + shlex.quote(host))
    # ok: python-command-from-request
    subprocess.run([TOOLS.get(request.args["tool"], "/bin/true")])
    # ok: python-command-from-request
    os.system("uptime")
    if host.isalnum():
        # ok: python-command-from-request
        os.system("ping -c 1 " + host)
    return {}


@app.route("/shell")
async def shell():
    host = request.args["host"]
    # ruleid: python-command-from-request
    subprocess.run(["sh", "-c", "ping -c 1 " + host])
    words = []
    if os.name == "nt":
        words.append("cmd.exe")
        words.append("/c")
    else:
        words.append("/bin/sh")
        words.append("-c")
    words.append(f"ping {host}")
    # ruleid: python-command-from-request
    subprocess.run(words, capture_output=True)
    # ruleid: python-command-from-request
    await asyncio.create_subprocess_exec("bash", "-c", "ping " + host)
    # ok: python-command-from-request
    await asyncio.create_subprocess_exec("ping", "-c", "1", "--", host)
    return {}


async def below_frameworks(scope, receive, send):
    # ruleid: python-command-from-request
    os.system("log " + scope["query_string"].decode())
    # ok: python-command-from-request
    os.system("log " + scope["type"])


def application(environ, start_response):
    # ruleid: python-command-from-request
    os.system("log " + environ["QUERY_STRING"])
    # ok: python-command-from-request
    subprocess.run(["log", environ["QUERY_STRING"]])
    asked = Request(environ)
    # ruleid: python-command-from-request
    os.system("log " + asked.args["name"])


class Order:
    item: str


@post("/orders")
async def ordered(data: Order, count: int) -> None:
    # ruleid: python-command-from-request
    os.system("order " + data.item)
    # ok: python-command-from-request
    subprocess.run(f"order {count}", shell=True)


@action("show/<name>")
def show(name):
    # ruleid: python-command-from-request
    os.system("show " + name)


class Lines(socketserver.StreamRequestHandler):
    def handle(self):
        # ruleid: python-command-from-request
        os.system("log " + self.rfile.readline().decode())


class Feed(WebSocketEndpoint):
    async def on_receive(self, websocket, data):
        # ruleid: python-command-from-request
        os.system("feed " + data["name"])


async def talks(client):
    async for message in client:
        # ruleid: python-command-from-request
        os.system("say " + json.loads(message)["text"])


async def quart_socket():
    # ruleid: python-command-from-request
    os.system("say " + await websocket.receive())


def remote(name):
    # ruleid: python-command-from-request
    os.system("find " + name)


def local(name):
    # ok: python-command-from-request
    subprocess.run(["find", "--", name])


server = SimpleXMLRPCServer(("localhost", 8000))
server.register_function(remote)
server.register_function(local)
websockets.serve(talks, "localhost", 8001)
events = SocketIO(app)
namespaces = socketio.AsyncServer()


@events.on("build")
def build(data):
    # ruleid: python-command-from-request
    os.system("make " + data["target"])


@namespaces.event
async def lookup(sid, data):
    # ruleid: python-command-from-request
    os.system("find " + data["name"])
    # ok: python-command-from-request
    os.system("who " + shlex.quote(data["name"]))


class FilesServicer(files_pb2_grpc.FilesServicer):
    def Read(self, message, call):
        if not message.name.isalnum():
            call.abort(grpc.StatusCode.INVALID_ARGUMENT, "name")
        # ok: python-command-from-request
        os.system("show " + message.name)
        # ruleid: python-command-from-request
        os.system("show " + message.folder)


def queued():
    for record in kafka.KafkaConsumer("jobs"):
        # ruleid: python-command-from-request
        os.system("run " + record.value.decode())
    for item in redis.Redis().pubsub().listen():
        # ruleid: python-command-from-request
        os.system("run " + item["data"].decode())


def on_job(channel, method, properties, body):
    # ruleid: python-command-from-request
    os.system("run " + body.decode())


channel = pika.BlockingConnection().channel()
channel.basic_consume(queue="jobs", on_message_callback=on_job)


async def chat(update, context):
    # ruleid: python-command-from-request
    os.system("say " + update.message.text)
    # ruleid: python-command-from-request
    os.system("say " + context.args[0])


bot = commands.Bot(command_prefix="!")


@bot.command()
async def say(ctx, *, text: str):
    # ruleid: python-command-from-request
    os.system("say " + text)


def attachments(data):
    for part in email.message_from_bytes(data).walk():
        # ruleid: python-command-from-request
        os.system("scan " + part.get_filename())


def script_and_parameters():
    name = request.args["name"]
    # ruleid: python-command-from-request
    subprocess.run(["bash", "-c", "ls " + name])
    # ok: python-command-from-request
    subprocess.run(["bash", "-c", 'ls "$1"', "ls", name])
