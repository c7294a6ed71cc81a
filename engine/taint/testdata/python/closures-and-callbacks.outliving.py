import os

from flask import Flask, request

app = Flask(__name__)


def runner(prefix):
    def run(text):
        # ruleid: python-command-from-request
        os.system(prefix + text)
    return run


def careful(prefix):
    def run(text):
        # ok: python-command-from-request
        os.system(prefix + str(int(text)))
    return run


def store(db):
    def find(name):
        # ruleid: python-sql-injection
        return db.execute("SELECT * FROM goods WHERE name = '" + name + "'")

    def named(name):
        # ok: python-sql-injection
        return db.execute("SELECT * FROM goods WHERE name = ?", (name,))
    return {"find": find, "named": named}


count = runner("wc ")


@app.route("/goods")
def goods():
    count(request.args["file"])
    careful("wc ")(request.args["file"])
    all_of = store(app.db)
    all_of["find"](request.args["name"])
    all_of["named"](request.args["name"])
    return "done"
