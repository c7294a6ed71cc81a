import sqlite3
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/orders")
def orders():
    customer = request.args["customer"]
    query = "SELECT * FROM orders WHERE customer = '" + customer + "'"
    return sqlite3.connect("shop.db").execute(query).fetchall()


@app.route("/label")
def label():
    name = request.args["name"]
    return subprocess.check_output("print-label " + name, shell=True)
