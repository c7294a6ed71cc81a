import sqlite3
from django.db import connection
from shop.models import Product

TABLE = "orders"


def find(request, db):
    name = request.GET["name"]
    cur = connection.cursor()
    # ruleid: python-sql-built-from-strings
    cur.execute("SELECT * FROM users WHERE name = '" + name + "'")
    # ruleid: python-sql-built-from-strings
    cur.execute(f"SELECT * FROM users WHERE name = '{name}' LIMIT 1")
    # ruleid: python-sql-built-from-strings
    cur.execute("SELECT * FROM users WHERE name = '%s'" % name)
    # ruleid: python-sql-built-from-strings
    db.execute("SELECT * FROM users WHERE id = {}".format(request.GET["id"]))
    # ruleid: python-sql-built-from-strings
    products = Product.objects.raw("SELECT * FROM shop_product WHERE name = '" + name + "'")
    # ruleid: python-sql-built-from-strings
    sqlite3.connect("a.db").executescript("DELETE FROM log WHERE user = " + name)
    return products


def find_safely(request):
    name = request.GET["name"]
    cur = connection.cursor()
    # ok: python-sql-built-from-strings
    cur.execute("SELECT * FROM users WHERE name = %s", [name])
    # ok: python-sql-built-from-strings
    cur.execute("SELECT * FROM users " "WHERE active = 1")
    # ok: python-sql-built-from-strings
    cur.execute("SELECT id " + "FROM users WHERE name = ?", (name,))
    # ok: python-sql-built-from-strings
    cur.executemany("INSERT INTO users VALUES (%s)", [(n,) for n in request.GET.getlist("n")])
    # ok: python-sql-built-from-strings
    executor.execute(task)
    # ok: python-sql-built-from-strings
    return Product.objects.filter(name=name)


def list_safely(db, ids, table, tables, order):
    marks = ",".join("?" * len(ids))
    # ok: python-sql-built-from-strings
    db.execute(f"SELECT * FROM users WHERE id IN ({marks})", ids)
    # ok: python-sql-built-from-strings
    db.execute(f"SELECT * FROM users WHERE id IN ({','.join('?' * len(ids))})", ids)
    # ok: python-sql-built-from-strings
    db.execute(f"SELECT * FROM {table} WHERE id = ?", ids)
    # ok: python-sql-built-from-strings
    db.execute(f'CREATE TABLE IF NOT EXISTS "{table}" (id INTEGER)')
    # ok: python-sql-built-from-strings
    db.execute("DROP TABLE " + table)
    # ok: python-sql-built-from-strings
    db.execute("USE {}".format(tables["main"]))
    # ok: python-sql-built-from-strings
    db.execute("TRUNCATE TABLE %s" % table)
    # ruleid: python-sql-built-from-strings
    db.execute(f"SELECT * FROM users WHERE id IN ({ids})")
    # ruleid: python-sql-built-from-strings
    db.execute(f"SELECT * FROM users LIMIT {order}")
    # ruleid: python-sql-built-from-strings
    db.execute("SELECT * FROM users WHERE name LIKE '%" + order + "%'")
    # ruleid: python-sql-built-from-strings
    db.execute("INSERT INTO users VALUES ('%s', '%s')" % (table, order))
    # ruleid: python-sql-built-from-strings
    db.execute("INSERT INTO users (a, b) VALUES (" + table + ", " + order + ")")


@app.route("/users/<int:user_id>")
@login_required
def user(user_id):
    # ok: python-sql-built-from-strings
    return db.execute(f"SELECT * FROM users WHERE id = {user_id}")


@app.route("/users/<name>")
@login_required
def user_by_name(name):
    # ruleid: python-sql-built-from-strings
    return db.execute(f"SELECT * FROM users WHERE name = '{name}'")


TIMEOUT = "5s"


class Cache:
    MODE = "WAL"

    def open(self, cur, mode, minutes):
        # ok: python-sql-built-from-strings
        cur.execute(f"PRAGMA journal_mode={mode}")
        # ok: python-sql-built-from-strings
        cur.execute(f"SET LOCAL statement_timeout = '{minutes}'")
        # ok: python-sql-built-from-strings
        cur.execute(f"DELETE FROM log WHERE kept > '{TIMEOUT}' AND mode = {self.MODE}")
        # ruleid: python-sql-built-from-strings
        cur.execute(f"DELETE FROM log WHERE kept > '{TIMEOUT}' AND minutes = {minutes}")


def chosen_state(cur, paid, wanted, number):
    state = "paid" if paid else "open"
    # ok: python-sql-built-from-strings
    cur.execute("SELECT * FROM orders WHERE state = '" + state + "'")
    # ok: python-sql-built-from-strings
    cur.execute(f"SELECT * FROM orders WHERE number = {int(number)}")
    # ruleid: python-sql-built-from-strings
    cur.execute("SELECT * FROM orders WHERE state = '" + wanted + "'")


def numbers(cur, ids, names):
    # ok: python-sql-built-from-strings
    cur.execute("SELECT * FROM users WHERE id IN (%s)" % ",".join(map(str, ids)))
    # ruleid: python-sql-built-from-strings
    cur.execute("SELECT * FROM users WHERE name IN (%s)" % ",".join(names))
