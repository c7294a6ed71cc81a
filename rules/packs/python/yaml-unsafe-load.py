import yaml
import yaml as y
from yaml import load, SafeLoader, UnsafeLoader
from flask import request


def import_settings(text):
    # ruleid: python-yaml-unsafe-load
    settings = yaml.load(text)
    # ruleid: python-yaml-unsafe-load
    more = y.load(text, Loader=y.FullLoader)
    # ruleid: python-yaml-unsafe-load
    other = load(text, Loader=UnsafeLoader)
    # ruleid: python-yaml-unsafe-load
    return yaml.unsafe_load(text), settings, more, other


def import_safely(path):
    # ok: python-yaml-unsafe-load
    a = yaml.safe_load(request.data)
    # ok: python-yaml-unsafe-load
    b = yaml.load(request.data, Loader=yaml.SafeLoader)
    # ok: python-yaml-unsafe-load
    c = load(request.data, Loader=SafeLoader)
    with open(path) as f:
        # ok: python-yaml-unsafe-load
        return json.load(f), a, b, c


def view():
    name = request.args["name"]
    # ok: python-yaml-unsafe-load
    return yaml.load(DEFAULTS, Loader=yaml.Loader), name
