import os
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Shell:
    def run(self, text):
        # ruleid: python-command-from-request
        os.system("echo " + text)


class Printer:
    def run(self, text):
        print(text)


class Service:
    def __init__(self, runner):
        self.runner = runner

    def do(self, text):
        self.runner.run(text)


class Quiet:
    def __init__(self, runner):
        self.runner = runner

    def do(self, text):
        self.runner.run(text)


class Named:
    def __init__(self, first, other=None):
        self.kept = other

    def find(self, name):
        self.kept.get(name)


class Store:
    def get(self, name):
        # ruleid: python-sql-injection
        return sqlite3.connect("shop.db").execute("SELECT * FROM items WHERE name = '" + name + "'")


service = Service(Shell())
quiet = Quiet(Printer())
store = Store()
named = Named(1, other=store)


@app.route("/a")
def a():
    service.do(request.args["text"])
    quiet.do(request.args["text"])
    named.find(request.args["name"])
    return ""
