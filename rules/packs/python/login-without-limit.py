import bcrypt
from fastapi import FastAPI
from flask import Flask, request, session
from passlib.context import CryptContext
from pydantic import BaseModel
from werkzeug.security import check_password_hash

app = Flask(__name__)
api = FastAPI()
pwd_context = CryptContext(schemes=["bcrypt"])


class Entry(BaseModel):
    name: str
    password: str


@app.route("/login", methods=["POST"])
def login():
    user = User.query.filter_by(name=request.form["name"]).first()
    # ruleid: python-login-without-limit
    if user and check_password_hash(user.password, request.form["password"]):
        session["user_id"] = user.id
        return "welcome"
    return "wrong name or password", 401


@app.route("/api/login", methods=["POST"])
def api_login():
    data = request.get_json()
    user = find(data["name"])
    # ruleid: python-login-without-limit
    if user and bcrypt.checkpw(data["password"].encode(), user.hash):
        return {"token": issue(user)}
    return {"error": "wrong name or password"}, 401


def authenticate(name, password):
    user = find(name)
    # ruleid: python-login-without-limit
    return user if user and user.check_password(password) else None


@app.route("/session", methods=["POST"])
def begin():
    user = authenticate(request.form["name"], request.form["password"])
    return "welcome" if user else "wrong"


@app.route("/entry", methods=["POST"])
def entry():
    # ruleid: python-login-without-limit
    user = User.query.filter_by(name=request.form["name"], password=request.form["password"]).first()
    return "welcome" if user else "wrong"


@api.post("/token")
def token(entry: Entry):
    user = find(entry.name)
    # ruleid: python-login-without-limit
    if not user or not pwd_context.verify(entry.password, user.hash):
        raise Refused()
    return issue(user)


@app.route("/slow-login", methods=["POST"])
def slow_login():
    user = find(request.form["name"])
    if user.failed_attempts > 5:
        return "later", 429
    # ok: python-login-without-limit
    if check_password_hash(user.password, request.form["password"]):
        return "welcome"
    user.failed_attempts += 1
    return "wrong", 401


# Who changes a password has signed in.
@app.route("/password", methods=["POST"])
def change_password():
    user = find(session["user_id"])
    # ok: python-login-without-limit
    if not check_password_hash(user.password, request.form["old_password"]):
        return "wrong", 403
    user.password = hashed(request.form["new_password"])
    return "changed"


@app.route("/captcha-login", methods=["POST"])
def guarded_login():
    if not verify_captcha(request.form["answer"]):
        return "again", 400
    user = find(request.form["name"])
    # ok: python-login-without-limit
    return "welcome" if check_password_hash(user.password, request.form["password"]) else "wrong"


def seed():
    # ok: python-login-without-limit
    return check_password_hash(DEFAULT, "a constant")
