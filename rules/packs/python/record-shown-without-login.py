from fastapi import APIRouter, Depends
from flask import Flask, jsonify
from flask_login import current_user, login_required

app = Flask(__name__)
router = APIRouter()


@app.route("/transfers")
@login_required
def transfers():
    return jsonify(transfers_of(current_user.id))


# ruleid: python-record-shown-without-login
@app.route("/balance/<account_number>")
def balance(account_number):
    return jsonify(query("SELECT balance FROM accounts WHERE number = %s", (account_number,)))


# ruleid: python-record-shown-without-login
@app.route("/transactions/<account_number>")
def history(account_number):
    try:
        rows = execute_query(f"SELECT * FROM transactions WHERE source = '{account_number}'")
        return jsonify(rows)
    except Exception as e:
        return jsonify({"error": str(e)}), 500


# ruleid: python-record-shown-without-login
@router.get("/orders/{order_id}")
async def order(order_id: int, db: Session = Depends(get_db)):
    return find_order(db, order_id)


# ok: python-record-shown-without-login
@router.get("/orders/{order_id}")
async def own_order(order_id: int, user: User = Depends(get_current_user)):
    return find_order(user, order_id)


# ok: python-record-shown-without-login
@app.route("/products/<int:product_id>")
def product(product_id):
    return jsonify(find_product(product_id))


# ok: python-record-shown-without-login
@app.route("/tickets/<ticket_id>")
def shared(ticket_id):
    return jsonify(shared_ticket(ticket_id))


# ok: python-record-shown-without-login
@app.route("/users/<int:user_id>")
@admin_required
def user(user_id):
    return jsonify(find_user(user_id))


# ok: python-record-shown-without-login
@router.get("/accounts/{account_id}", response_model=AccountPublic)
def public_account(account_id: int, db: Session = Depends(get_db)):
    return find_account(db, account_id)


# ok: python-record-shown-without-login
@app.route("/user/<username>")
def page_of_user(username):
    return render(find_user(username))
