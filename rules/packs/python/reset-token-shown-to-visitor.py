import secrets

from flask import Flask, flash, jsonify, redirect, render_template, request

app = Flask(__name__)


@app.route("/forgot-password", methods=["GET", "POST"])
def forgot_password():
    if request.method == "POST":
        user = User.query.filter_by(email=request.form["email"]).first()
        if user:
            reset_token = secrets.token_urlsafe(32)
            keep(user, reset_token)
            # ruleid: python-reset-token-shown-to-visitor
            flash(f"Password reset link: /reset-password/{reset_token}", "info")
    return render_template("forgot.html")


@app.route("/api/password-reset", methods=["POST"])
def request_password_reset():
    token = secrets.token_hex(16)
    keep(request.json["email"], token)
    # ruleid: python-reset-token-shown-to-visitor
    return jsonify({"message": "sent", "token": token})


@app.route("/api/recover", methods=["POST"])
def recover():
    token = secrets.token_hex(16)
    send_mail(request.json["email"], token)
    # ok: python-reset-token-shown-to-visitor
    return jsonify({"message": "sent"})


# The page for a new password is given the token of its address.
@app.route("/reset-password/<token>")
def reset_password(token):
    # ok: python-reset-token-shown-to-visitor
    return render_template("reset.html", token=token)


@app.route("/login", methods=["POST"])
def login():
    token = issue_token(request.json["name"])
    # ok: python-reset-token-shown-to-visitor
    return jsonify({"token": token})
