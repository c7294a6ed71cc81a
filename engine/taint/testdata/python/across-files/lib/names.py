from flask import request


def requested():
    return request.args["name"]


def fixed():
    request.args["name"]
    return "uptime"
