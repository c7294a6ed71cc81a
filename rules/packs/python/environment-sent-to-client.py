import os
import subprocess

from flask import Flask, jsonify
from fastapi import APIRouter

app = Flask(__name__)
router = APIRouter()


@router.get("/debug", status_code=200)
def debug():
    variables = dict(os.environ)
    info = {"folder": os.getcwd(), "env": variables}
    # ruleid: python-environment-sent-to-client
    return info


@app.route("/env")
def env():
    # ruleid: python-environment-sent-to-client
    return jsonify({"env": dict(os.environ)})


@router.get("/status")
async def status():
    # ok: python-environment-sent-to-client
    return {"version": os.environ["APP_VERSION"], "name": os.environ.get("NAME")}


@router.post("/jobs")
def start():
    inherited = dict(os.environ)
    inherited["MODE"] = "job"
    subprocess.run(["job"], env=inherited)
    # ok: python-environment-sent-to-client
    return {"started": True}


def child():
    # ok: python-environment-sent-to-client
    return dict(os.environ)
