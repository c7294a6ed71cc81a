import importlib

from flask import Flask, request

app = Flask(__name__)
ACTIONS = {"start": service.start, "stop": service.stop}


@app.route("/run", methods=["POST"])
def run():
    # ruleid: python-name-looked-up-from-request
    a = getattr(service, request.args["action"])()
    # ruleid: python-name-looked-up-from-request
    b = importlib.import_module("plugins." + request.form["plugin"])
    # ruleid: python-name-looked-up-from-request
    b += globals().get(request.args["action"])()
    # ok: python-name-looked-up-from-request
    c = ACTIONS[request.args["action"]]()
    # ok: python-name-looked-up-from-request
    c += getattr(service, "do_" + request.args["action"])()
    # ok: python-name-looked-up-from-request
    d = getattr(service, "start")()
    # ok: python-name-looked-up-from-request
    current_user.name = request.form["name"]
    # ok: python-name-looked-up-from-request
    e = getattr(request, "args")
    return {"results": [a, b, c, d, e]}


from fastapi import APIRouter
from pydantic import BaseModel

router = APIRouter()


class Label(BaseModel):
    name: str


@router.put("/labels")
def change(data: Label, label=None):
    for field in data.model_fields:
        # ok: python-name-looked-up-from-request
        setattr(label, field, getattr(data, field))
    return label
