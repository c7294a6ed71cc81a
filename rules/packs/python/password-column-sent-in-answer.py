from flask import Flask, jsonify, render_template

app = Flask(__name__)


@app.route("/api/users")
def users():
    rows = db.execute("SELECT * FROM users").fetchall()
    # ruleid: python-password-column-sent-in-answer
    return jsonify([dict(row) for row in rows])


@app.get("/api/users/<int:user_id>")
def user(user_id):
    cursor = db.cursor()
    cursor.execute("SELECT id, username, password FROM accounts WHERE id = ?", (user_id,))
    row = cursor.fetchone()
    # ruleid: python-password-column-sent-in-answer
    return jsonify(dict(row))


@app.route("/api/names")
def names():
    rows = db.execute("SELECT id, username FROM users").fetchall()
    # ok: python-password-column-sent-in-answer
    return jsonify([dict(row) for row in rows])


@app.route("/api/products")
def products():
    rows = db.execute("SELECT * FROM products").fetchall()
    # ok: python-password-column-sent-in-answer
    return jsonify([dict(row) for row in rows])


@app.route("/api/me")
def me():
    row = db.execute("SELECT * FROM users WHERE id = ?", (g.user,)).fetchone()
    # ok: python-password-column-sent-in-answer
    return jsonify({"id": row["id"], "name": row["username"]})


@app.route("/users")
def page():
    rows = db.execute("SELECT * FROM users").fetchall()
    # ok: python-password-column-sent-in-answer
    return render_template("users.html", users=rows)


def load():
    rows = db.execute("SELECT * FROM users").fetchall()
    # ok: python-password-column-sent-in-answer
    return [dict(row) for row in rows]
