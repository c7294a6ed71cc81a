from fastapi import FastAPI, HTTPException
from flask import Flask, flash, jsonify, render_template, request
from werkzeug.security import check_password_hash

app = Flask(__name__)
api = FastAPI()


@app.route("/login", methods=["POST"])
def login():
    user = User.query.filter_by(email=request.form["email"]).first()
    if not user:
        # ruleid: python-login-answers-tell-accounts
        return jsonify({"error": "User not found"}), 404
    if not check_password_hash(user.password, request.form["password"]):
        return jsonify({"error": "Wrong password"}), 401
    return jsonify({"token": issue(user)})


@api.post("/signin")
async def sign_in(data: Entry):
    user = find(data.email)
    if user is None:
        # ruleid: python-login-answers-tell-accounts
        raise HTTPException(status_code=404, detail="No user with that email")
    if not pwd_context.verify(data.password, user.hash):
        raise HTTPException(status_code=401, detail="Incorrect password")
    return issue(user)


@app.route("/forgot-password", methods=["GET", "POST"])
def forgot_password():
    if request.method == "POST":
        user = User.query.filter_by(email=request.form["email"]).first()
        if user:
            send_reset_link(user)
            flash("We have sent you a mail.")
        else:
            # ruleid: python-login-answers-tell-accounts
            flash("Email not found", "danger")
    return render_template("forgot_password.html")


@app.route("/even-login", methods=["POST"])
def even_login():
    user = User.query.filter_by(email=request.form["email"]).first()
    if not user or not check_password_hash(user.password, request.form["password"]):
        # ok: python-login-answers-tell-accounts
        return jsonify({"error": "Wrong name or password"}), 401
    return jsonify({"token": issue(user)})


# What is shown to those who have signed in tells nothing of this kind.
@app.route("/users/<int:user_id>")
def show_user(user_id):
    user = User.query.get(user_id)
    if not user:
        # ok: python-login-answers-tell-accounts
        return jsonify({"error": "User not found"}), 404
    return jsonify(user.public())
