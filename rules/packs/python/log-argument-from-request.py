import json
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("shop")


@app.route("/login")
def login():
    name = request.args["name"]
    # ruleid: python-log-argument-from-request
    log.info("sign-in of %s", name)
    # ruleid: python-log-argument-from-request
    logging.log(logging.WARNING, "sign-in of %s from %s", "x", name)
    # ok: python-log-argument-from-request
    log.info("sign-in of " + name)
    # ok: python-log-argument-from-request
    log.info("sign-in of %s", repr(name))
    # ok: python-log-argument-from-request
    log.info("sign-in of %d", int(request.args["id"]))
    # ok: python-log-argument-from-request
    log.info("sign-in of %s", json.dumps({"name": name}))
    return {}
