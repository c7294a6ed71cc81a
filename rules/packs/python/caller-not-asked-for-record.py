from fastapi import APIRouter, Depends

router = APIRouter()


# ruleid: python-caller-not-asked-for-record
@app.route("/api/cards/<int:card_id>/transactions", methods=["GET"])
@token_required
def transactions(current_user, card_id):
    rows = query("SELECT * FROM transactions WHERE card_id = %s", (card_id,))
    return jsonify(rows)


# ruleid: python-caller-not-asked-for-record
@router.get("/orders/{order_id}")
async def order(order_id: int, db: Session = Depends(get_db), current_user: User = Depends(get_current_user)):
    return db.get(Order, order_id)


# ok: python-caller-not-asked-for-record
@router.get("/orders/{order_id}")
async def own_order(order_id: int, db: Session = Depends(get_db), current_user: User = Depends(get_current_user)):
    return db.query(Order).filter_by(id=order_id, owner_id=current_user.id).first()


# ok: python-caller-not-asked-for-record
@app.route("/api/cards/<int:card_id>", methods=["GET"])
@token_required
def card(current_user, card_id):
    found = query("SELECT * FROM cards WHERE id = %s", (card_id,))
    if found["user_id"] != current_user["id"]:
        return "", 404
    return jsonify(found)


# ok: python-caller-not-asked-for-record
@app.route("/api/cards/<int:card_id>", methods=["DELETE"])
@token_required
@admin_required
def drop(current_user, card_id):
    query("DELETE FROM cards WHERE id = %s", (card_id,))
    return "", 204


# ok: python-caller-not-asked-for-record
@app.route("/api/news/<int:news_id>", methods=["GET"])
@token_required
def news(current_user, news_id):
    return jsonify(query("SELECT * FROM news WHERE id = %s", (news_id,)))


# ruleid: python-caller-not-asked-for-record
@app.route("/api/users/<int:user_id>", methods=["GET"])
@token_required
def profile(current_user, user_id):
    # Nothing is authorised here.
    found = query("SELECT * FROM users WHERE id = %s", (user_id,))
    return jsonify({"id": found[0], "is_admin": found[5], "role": found[6]})


# ok: python-caller-not-asked-for-record
@app.route("/api/members/<int:user_id>", methods=["GET"])
@token_required
def member(current_user, user_id):
    authorize_reading(user_id)
    return jsonify(query("SELECT * FROM users WHERE id = %s", (user_id,)))


# ruleid: python-caller-not-asked-for-record
@app.route("/cards/<int:card_id>/limit", methods=["GET"])
@token_required
def limit_of_card(current_user, card_id):
    """Anybody may read it, current_user or not."""
    # the owner and current_user are not compared
    return jsonify(query("SELECT max FROM cards WHERE id = %s", (card_id,)))
