import sqlite3

import psycopg2
from flask import Flask, request

app = Flask(__name__)
COLUMNS = {"name": "name", "age": "birthday"}


def condition(field, value):
    return field + " = '" + value + "'"


@app.route("/users/<name>")
def users(name):
    cur = sqlite3.connect("shop.db").cursor()
    # ruleid: python-sql-injection
    cur.execute("SELECT * FROM users WHERE name = '" + request.args["name"] + "'")
    # ruleid: python-sql-injection
    cur.execute("SELECT * FROM users WHERE name = '%s'" % name)
    # ruleid: python-sql-injection
    cur.execute(f"SELECT * FROM users WHERE mail = '{request.form.get('mail')}'")
    parts = []
    parts.append(request.cookies.get("lang"))
    # ruleid: python-sql-injection
    cur.executemany("SELECT * FROM users WHERE " + " AND ".join(parts), [])
    where = condition("name", request.headers["X-Name"])
    with psycopg2.connect("dbname=shop") as connection:
        with connection.cursor() as cursor:
            # ruleid: python-sql-injection
            cursor.execute("SELECT * FROM users WHERE " + where)
    return {"users": cur.fetchall()}


@app.route("/safe/<int:number>")
def safe(number):
    cur = sqlite3.connect("shop.db").cursor()
    name = request.args["name"]
    # ok: python-sql-injection
    cur.execute("SELECT * FROM users WHERE name = ?", (name,))
    # ok: python-sql-injection
    cur.execute("SELECT * FROM users WHERE id = %d" % int(request.args["id"]))
    column = COLUMNS.get(request.args.get("sort"), "name")
    # ok: python-sql-injection
    cur.execute("SELECT * FROM users ORDER BY " + column)
    if name.isdigit():
        # ok: python-sql-injection
        cur.execute("SELECT * FROM users WHERE id = " + name)
    name = "fixed"
    # ok: python-sql-injection
    cur.execute("SELECT * FROM users WHERE name = '" + name + "'")
    # ok: python-sql-injection
    app.logger.info("looked for %s", request.args["name"])
    return {"users": cur.fetchall()}
