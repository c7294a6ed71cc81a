import yaml
import yaml as y
from yaml import load, SafeLoader, UnsafeLoader
from flask import request


def import_settings():
    # ruleid: python-yaml-unsafe-load
    settings = yaml.load(request.data)
    # ruleid: python-yaml-unsafe-load
    more = y.load(request.data, Loader=y.FullLoader)
    # ruleid: python-yaml-unsafe-load
    other = load(request.data, Loader=UnsafeLoader)
    # ruleid: python-yaml-unsafe-load
    return yaml.unsafe_load(request.data), settings, more, other


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


def chosen_document(short, text):
    document = "a: 1" if short else "a: 1\nb: 2"
    # ok: python-yaml-unsafe-load
    known = yaml.load(document, Loader=yaml.Loader)
    # ruleid: python-yaml-unsafe-load
    return known, yaml.load(text, Loader=yaml.Loader)
