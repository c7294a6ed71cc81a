import uuid

from flask import Blueprint, Flask, abort, g, jsonify, request, session
from flask_login import current_user, login_required

app = Flask(__name__)
bp = Blueprint("orders", __name__)


# ruleid: python-record-changed-without-login
@app.route("/orders/<int:order_id>", methods=["DELETE"])
def drop_order(order_id):
    order = Order.query.get(order_id)
    db.session.delete(order)
    db.session.commit()
    return "", 204


# ruleid: python-record-changed-without-login
@bp.route("/deposit/<account_id>", methods=["POST"])
def deposit(account_id):
    data = request.get_json()
    account = Account.query.get(uuid.UUID(account_id))
    if not account:
        return {"error": "no such account"}, 404
    account.balance += float(data["amount"])
    db.session.commit()
    return {"balance": account.balance}


# ruleid: python-record-changed-without-login
@app.put("/users/<user_id>")
def rename(user_id):
    user = db.session.get(User, user_id)
    user.name = request.json["name"]
    db.session.commit()
    return jsonify(name=user.name)


# ok: python-record-changed-without-login
@app.route("/orders/<int:order_id>", methods=["DELETE"])
@login_required
def drop_own(order_id):
    order = Order.query.get(order_id)
    db.session.delete(order)
    db.session.commit()
    return "", 204


# ok: python-record-changed-without-login
@app.route("/notes/<int:note_id>", methods=["POST"])
def change_note(note_id):
    if "user" not in session:
        abort(401)
    note = Note.query.get(note_id)
    note.text = request.form["text"]
    db.session.commit()
    return "ok"


# ok: python-record-changed-without-login
@app.route("/hits/<int:page_id>", methods=["POST"])
def count(page_id):
    check_permission("count", page_id)
    page = Page.query.get(page_id)
    page.hits += 1
    db.session.commit()
    return "ok"


# ok: python-record-changed-without-login
@app.route("/orders/<int:order_id>")
def show(order_id):
    return Order.query.get(order_id).title


# ok: python-record-changed-without-login
@app.route("/search/<word>", methods=["POST"])
def search(word):
    hits = Order.query.filter_by(title=word).all()
    db.session.commit()
    return jsonify(len(hits))


# ruleid: python-record-changed-without-login
@app.route("/notes/<id>", methods=["DELETE"])
def drop_note(id):
    try:
        key = uuid.UUID(id)
    except ValueError:
        abort(400, "no identifier")
    note = Note.query.get(key)
    if note:
        db.session.delete(note)
        db.session.commit()
    return "", 204


# ruleid: python-record-changed-without-login
@bp.route("/items/<int:item_id>", methods=["PATCH"])
def price(item_id):
    execute_db("UPDATE items SET price = %s WHERE id = %s", (request.json["price"], item_id))
    return jsonify(done=True)


# ok: python-record-changed-without-login
@bp.route("/items/<int:item_id>", methods=["GET"])
def one(item_id):
    return jsonify(query_db("SELECT * FROM items WHERE id = %s", (item_id,)))
