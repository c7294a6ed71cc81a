import os
import pathlib
import re
from urllib.parse import urlparse

import requests
from flask import abort, make_response, request
from pymongo import MongoClient

users = MongoClient().shop.users

ALLOWED = {"uptime", "df"}
NAME = re.compile(r"[a-z]+")


def allow_list():
    q = request.args["q"]
    if q in ALLOWED:
        # ok: python-command-from-request
        os.system(q)
    else:
        # ruleid: python-command-from-request
        os.system(q)


def allow_list_with_early_return():
    q = request.args["q"]
    if q not in ("uptime", "df"):
        return "no"
    # ok: python-command-from-request
    os.system(q)


def allow_list_with_abort():
    q = request.args["q"]
    if q not in ALLOWED:
        abort(400)
    # ok: python-command-from-request
    os.system(q)


def list_from_outside():
    q = request.args["q"]
    if q in request.args.getlist("allowed"):
        # ruleid: python-command-from-request
        os.system(q)


def whole_match():
    q = request.args["q"]
    if not NAME.fullmatch(q):
        return "no"
    # ok: python-command-from-request
    os.system(q)


def match_of_beginning():
    q = request.args["q"]
    if re.match(r"[a-z]+", q):
        # ruleid: python-command-from-request
        os.system(q)
    if re.match(r"^[a-z]+$", q):
        # ok: python-command-from-request
        os.system(q)


def digits_only():
    q = request.args["q"]
    if q.isdigit():
        # ok: python-command-from-request
        os.system("head -n " + q)
    # ruleid: python-command-from-request
    os.system("head -n " + q)


def equal_to_constant():
    q = request.args["q"]
    if q == "uptime":
        # ok: python-command-from-request
        os.system(q)
    if q != "uptime":
        # ruleid: python-command-from-request
        os.system(q)


def telling_nothing():
    q = request.args["q"]
    if len(q) < 10 and q:
        # ruleid: python-command-from-request
        os.system(q)


def both_conditions():
    q = request.args["q"]
    if q and q in ALLOWED:
        # ok: python-command-from-request
        os.system(q)
    if q or q in ALLOWED:
        # ruleid: python-command-from-request
        os.system(q)


def allowed(name):
    return name in ALLOWED


def longer(name):
    return len(name) > 3


def guard_in_function():
    q = request.args["q"]
    if allowed(q):
        # ok: python-command-from-request
        os.system(q)
    if longer(q):
        # ruleid: python-command-from-request
        os.system(q)


def type_check():
    q = request.get_json()
    if isinstance(q, int):
        # ok: python-command-from-request
        os.system("head -n " + str(q))
    if isinstance(q, str):
        # ruleid: python-command-from-request
        os.system("head -n " + q)


def asserted():
    q = request.args["q"]
    assert q in ALLOWED
    # ok: python-command-from-request
    os.system(q)


def result_kept():
    q = request.args["q"]
    fine = q in ALLOWED
    if fine:
        # ok: python-command-from-request
        os.system(q)


def way_up_allowed():
    q = request.args["q"]
    if re.fullmatch(r"[\w./-]+", q):
        # ok: python-command-from-request
        os.system(q)
        # ruleid: python-path-from-request
        open(q)
    r = request.args["r"]
    if re.match(r"^[\w.-]+$", r):
        # ok: python-path-from-request
        open(r)


def host_of_the_parsed_address_is_compared():
    url = request.args["url"]
    if urlparse(url).hostname != "api.example.com":
        # ruleid: python-address-fetched-from-request
        requests.get(url)
        return "no"
    # ok: python-address-fetched-from-request
    requests.get(url)


def host_kept_in_a_variable_is_one_of_several():
    url = request.args["url"]
    host = urlparse(url).netloc or ""
    if host not in ALLOWED:
        return "no"
    # ok: python-address-fetched-from-request
    requests.get(url)


def host_of_another_address_is_compared():
    url = request.args["url"]
    host = urlparse(request.args["other"]).hostname or ""
    if host not in ALLOWED:
        return "no"
    # ruleid: python-address-fetched-from-request
    requests.get(url)


def host_checked_by_a_function():
    # ok: python-address-fetched-from-request
    requests.get(with_allowed_host(request.args["url"]))


def with_allowed_host(url):
    host = urlparse(url).hostname
    if host not in ALLOWED:
        raise ValueError("host")
    return url


def line_breaks_are_refused():
    q = request.args["q"]
    if re.search(r"[\r\n]", q):
        abort(400)
    response = make_response("")
    # ok: python-header-from-request
    response.headers["X-Answer"] = q


def other_signs_are_refused():
    q = request.args["q"]
    if re.search(r"[<>]", q):
        abort(400)
    response = make_response("")
    # ruleid: python-header-from-request
    response.headers["X-Answer"] = q


def text_and_no_object():
    q = request.json.get("q")
    if not isinstance(q, str):
        # ruleid: python-nosql-query-from-request
        users.find_one({"name": q})
        return "no"
    # ok: python-nosql-query-from-request
    users.find_one({"name": q})


def number_and_nothing_else():
    q = request.json.get("q")
    if isinstance(q, int):
        # ok: python-command-from-request
        os.system("ls " + q)
    if isinstance(q, str):
        # ruleid: python-command-from-request
        os.system("ls " + q)


def where_it_was_found():
    name = request.args["name"]
    if name.find("../") != -1:
        return
    # ok: python-path-from-request
    open("files/" + name)


def no_place_found():
    name = request.args["name"]
    if name.find("..") >= 0:
        abort(400)
    # ok: python-path-from-request
    open("files/" + name)


def times_found():
    name = request.args["name"]
    if name.count("..") > 0:
        raise ValueError("refused")
    # ok: python-path-from-request
    open("files/" + name)
    other = request.args["other"]
    if other.count("..") == 0:
        return
    # ruleid: python-path-from-request
    open("files/" + other)


def kept_answer():
    name = request.args["name"]
    bad = name.startswith("/") or ".." in name
    if bad:
        return
    # ok: python-path-from-request
    open("files/" + name)


def has_way_up(v):
    if v.find("..") >= 0:
        return True
    return False


def asked_elsewhere():
    name = request.args["name"]
    if has_way_up(name):
        return
    # ok: python-path-from-request
    open("files/" + name)


def folder_of_the_path_is_taken_off():
    base = pathlib.Path("files")
    p = (base / request.args["name"]).resolve()
    try:
        p.relative_to(base)
    except ValueError:
        abort(400)
    # ok: python-path-from-request
    open(p)


def leads_up(v):
    """
    Whether a path leads out of its folder.
    """
    return ".." in v or v.startswith("/")


def asked_of_a_documented_function():
    name = request.args["name"]
    if leads_up(name):
        return
    # ok: python-path-from-request
    open("files/" + name)


def among_what_settings_permit():
    name = request.args["name"]
    # ruleid: python-path-from-request
    open("files/" + name)
    if name not in current_app.config["PERMITTED_FILES"]:
        return
    # ok: python-path-from-request
    open("files/" + name)


def among_what_another_module_permits():
    name = request.args["name"]
    if name in rules_of_elsewhere.PERMITTED:
        # ok: python-path-from-request
        open("files/" + name)
    # ruleid: python-path-from-request
    open("files/" + name)
    if name in request.cookies["PERMITTED"]:
        # ruleid: python-path-from-request
        open("files/" + name)
