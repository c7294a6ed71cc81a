# Modules that are imported where a failure to do so is caught, or where a condition holds, are imported like others, however much stands around them.
import sqlite3
import sys

try:
    from flask import Flask, request, session, redirect, url_for, render_template

    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = 1024
    app.config["TEMPLATES_AUTO_RELOAD"] = True
    app.config["JSON_SORT_KEYS"] = False
except ImportError:
    app = None
    print("flask is missing")
    sys.exit(1)

if sys.version_info >= (3, 8):
    import subprocess
    from html import escape as quoted

    limits = {"depth": 10, "width": 20, "height": 30, "length": 40}
    names = ["one", "two", "three", "four", "five", "six", "seven"]
else:
    subprocess = quoted = None
    limits = {"depth": 1, "width": 2, "height": 3, "length": 4}

connection = sqlite3.connect("notes.db")


@app.route("/notes")
def notes():
    word = request.args.get("word")
    cursor = connection.cursor()
    # ruleid: python-sql-injection
    cursor.execute("SELECT * FROM notes WHERE body LIKE '%" + word + "%'")
    # ok: python-sql-injection
    cursor.execute("SELECT * FROM notes WHERE body LIKE ?", (word,))
    return render_template("notes.html", notes=cursor.fetchall())


@app.route("/lines")
def lines():
    # ruleid: python-command-from-request
    subprocess.run("wc -l " + request.args["file"], shell=True)
    # ok: python-command-from-request
    subprocess.run("wc -l notes.txt", shell=True)
    return redirect(url_for("notes"))


try:
    DEPTH = limits["depth"]

    @app.route("/greeting")
    def greeting():
        # ruleid: python-page-from-request
        return "<p>" + request.args.get("name", "")

    @app.route("/greeting/quoted")
    def quoted_greeting():
        # ok: python-page-from-request
        return "<p>" + quoted(request.args.get("name", ""))
finally:
    app.config["DEPTH"] = DEPTH
