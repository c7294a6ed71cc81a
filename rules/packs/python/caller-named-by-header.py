from typing import Annotated

from fastapi import FastAPI, Header
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()


@app.route("/orders")
def orders():
    # ruleid: python-caller-named-by-header
    user_id = request.headers.get("X-User-Id")
    return orders_of(user_id)


@app.route("/name")
def name():
    # ruleid: python-caller-named-by-header
    name = request.headers["X-Authenticated-User"]
    return name


@app.route("/trace")
def trace():
    # ok: python-caller-named-by-header
    trace = request.headers.get("X-Request-Id")
    # ok: python-caller-named-by-header
    agent = request.headers.get("User-Agent")
    return trace + agent


# ruleid: python-caller-named-by-header
async def caller(x_user_id: str = Header(...)) -> str:
    return x_user_id


# ruleid: python-caller-named-by-header
def annotated(x_user_email: Annotated[str | None, Header()] = None):
    return x_user_email


# ok: python-caller-named-by-header
def traced(x_request_id: str = Header(...)) -> str:
    return x_request_id
