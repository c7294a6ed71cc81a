import json
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("shop")


@app.route("/login")
def login():
    name = request.args["name"]
    # ruleid: python-log-line-from-request
    log.info("sign-in of " + name)
    # ruleid: python-log-line-from-request
    logging.warning(f"sign-in of {name}")
    # ok: python-log-line-from-request
    logging.warning("sign-in of %s", name)
    # ok: python-log-line-from-request
    log.info("sign-in of " + repr(name))
    # ok: python-log-line-from-request
    log.info("sign-in of user %d", int(request.args["id"]))
    # ok: python-log-line-from-request
    log.info(json.dumps({"name": name}))
    return {}
