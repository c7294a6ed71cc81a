import hmac
import random
import secrets

from flask import Flask, make_response, request, session
from werkzeug.security import generate_password_hash

app = Flask(__name__)


@app.route("/login")
def login():
    response = make_response("ok")
    number = str(random.random())[2:]
    # ruleid: python-cookie-from-predictable-random
    response.set_cookie("remember", number)
    # ruleid: python-cookie-from-predictable-random
    session["token"] = random.getrandbits(64)
    # ok: python-cookie-from-predictable-random
    response.set_cookie("remember", secrets.token_urlsafe(32))
    # ok: python-cookie-from-predictable-random
    session["token"] = random.SystemRandom().getrandbits(64)
    # ok: python-cookie-from-predictable-random
    delay = random.random()
    return response


codes = {}


@app.route("/code")
def code():
    name = request.args["name"]
    maker = random.Random(7)
    made = str(maker.randint(0, 2**32))
    fresh = secrets.token_hex(8)
    pick = random.choice
    # ruleid: python-cookie-from-predictable-random
    if name in codes and request.cookies.get(name) == codes[name]:
        return "known"
    # ok: python-cookie-from-predictable-random
    if request.cookies.get(name) == fresh:
        return "fresh"
    codes[name] = made
    # ruleid: python-cookie-from-predictable-random
    if hmac.compare_digest(request.form["code"], made):
        return "same"
    # ruleid: python-cookie-from-predictable-random
    if request.form["letter"] != pick("abc"):
        return "other"
    kept = session
    # ruleid: python-cookie-from-predictable-random
    kept["code"] = made
    # ok: python-cookie-from-predictable-random
    kept["code"] = fresh
    # ruleid: python-cookie-from-predictable-random
    stored = generate_password_hash(made)
    # ok: python-cookie-from-predictable-random
    if int(request.args["guess"]) == random.randint(1, 6):
        return "won"
    return stored
