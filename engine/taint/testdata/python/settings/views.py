import configparser
import json
import os
from flask import request

parser = configparser.ConfigParser()
parser.read("app.ini")


def branch_by_ini():
    c = request.args["q"]
    if parser["tools"]["safe"] == "yes":
        c = "uptime"
    # todook: python-command-from-request
    os.system(c)


def branch_by_get():
    config = configparser.ConfigParser()
    config.read("app.ini")
    c = "uptime"
    if config.get("tools", "safe") == "yes":
        c = request.args["q"]
    # ruleid: python-command-from-request
    os.system(c)
    d = request.args["q"]
    if config.get("tools", "safe") == "yes":
        d = "uptime"
    # todook: python-command-from-request
    os.system(d)


def branch_by_json():
    with open("app.json") as f:
        settings = json.load(f)
    c = request.args["q"]
    if settings["mode"] == "safe":
        c = "uptime"
    # todook: python-command-from-request
    os.system(c)
    # ok: python-command-from-request
    os.system(settings["commands"]["show"])


def command_by_request():
    config = configparser.ConfigParser()
    config.read("app.ini")
    # ruleid: python-command-from-request
    os.system(config["tools"]["command"] + request.args["q"])
