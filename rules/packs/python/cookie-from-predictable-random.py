import random
import secrets

from flask import Flask, make_response, session

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
