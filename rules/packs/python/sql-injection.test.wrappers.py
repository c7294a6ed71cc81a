import sqlite3

from flask import Flask, request

from shop.storage import manager, query_db

app = Flask(__name__)


@app.route("/points")
def points():
    name = request.args["name"]
    db = manager.connection()
    # ruleid: python-sql-injection
    db.execute_scalar("SELECT create_point('{0}')".format(name))
    # ruleid: python-sql-injection
    db.run_query(f"DELETE FROM points WHERE name = '{name}'")
    # ok: python-sql-injection
    db.execute_scalar("SELECT create_point(%s)", (name,))
    # ok: python-sql-injection
    db.query("selected " + name)
    # ok: python-sql-injection
    return db.query(name)


@app.route("/attach")
def attach():
    path = request.args["path"]
    cursor = sqlite3.connect("shop.db").cursor()
    # ruleid: python-sql-injection
    cursor.execute("ATTACH DATABASE '{}' AS other".format(path))
    # ok: python-sql-injection
    cursor.execute("ATTACH DATABASE '{}' AS other".format(path.replace("'", "''")))
    # ruleid: python-sql-injection
    cursor.execute("SELECT * FROM points WHERE id = " + path.replace("'", "''"))
