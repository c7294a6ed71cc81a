import ipaddress
import os
import pathlib
import re
import socket
import string
import uuid
from pathlib import Path
from urllib.parse import urljoin, urlparse

import requests
from flask import Flask, abort, make_response, redirect, request
from pymongo import MongoClient
from werkzeug.routing import BaseConverter

app = Flask(__name__)
BASE = Path("/srv/files")
HOSTS = ("example.com", "example.org")
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


def network_of_the_host_asked():
    url = request.args["url"]
    address = socket.gethostbyname(urlparse(url).hostname)
    # ruleid: python-address-fetched-from-request
    requests.get(url)
    if ipaddress.ip_address(address).is_private:
        # ruleid: python-address-fetched-from-request
        requests.get(url)
        return
    # ok: python-address-fetched-from-request
    requests.get(url)


def every_address_asked():
    url = request.args["url"]
    parts = urlparse(url)
    for info in socket.getaddrinfo(parts.hostname, parts.port or 80):
        ip = ipaddress.ip_address(info[4][0])
        if ip.is_private or ip.is_loopback:
            abort(400)
    # ok: python-address-fetched-from-request
    requests.get(url)


def one_address_asked():
    url = request.args["url"]
    parts = urlparse(url)
    for info in socket.getaddrinfo(parts.hostname, parts.port or 80):
        if ipaddress.ip_address(info[4][0]).is_private:
            print("inside")
    # ruleid: python-address-fetched-from-request
    requests.get(url)


def refuse_inside(url):
    for info in socket.getaddrinfo(urlparse(url).hostname, 80):
        if ipaddress.ip_address(info[4][0]).is_private:
            raise ValueError(url)


def asked_by_a_function_that_raises():
    url = request.args["url"]
    refuse_inside(url)
    # ok: python-address-fetched-from-request
    requests.get(url)


def an_address_of_ones_own():
    ip = ipaddress.ip_address(request.args["ip"])
    # ruleid: python-address-fetched-from-request
    requests.get(f"http://{ip}/")
    # ok: python-command-from-request
    os.system(f"ping -c 1 {ip}")


def address_that_was_parsed():
    ip = request.args["ip"]
    try:
        ipaddress.ip_address(ip)
    except ValueError:
        abort(400)
    # ok: python-command-from-request
    os.system("ping -c 1 " + ip)


def address_that_was_perhaps_parsed():
    ip = request.args["ip"]
    try:
        ipaddress.ip_address(ip)
    except ValueError:
        print("a name")
    # ruleid: python-command-from-request
    os.system("ping -c 1 " + ip)


def identifier_that_was_parsed():
    name = request.args["id"]
    uuid.UUID(name)
    # ok: python-path-from-request
    open("files/" + name)


def folder_of_the_path():
    path = (BASE / request.args["name"]).resolve()
    if path.parent != BASE:
        # ruleid: python-path-from-request
        open(path)
        return
    # ok: python-path-from-request
    open(path)


def among_the_folders_around():
    path = (BASE / request.args["name"]).resolve()
    if BASE not in path.parents:
        abort(404)
    # ok: python-path-from-request
    open(path)


def folder_of_the_request():
    path = (BASE / request.args["name"]).resolve()
    if path.parent != Path(request.args["folder"]):
        abort(404)
    # ruleid: python-path-from-request
    open(path)


def its_own_last_part():
    name = request.args["name"]
    if name != os.path.basename(name):
        abort(400)
    # ok: python-path-from-request
    open("files/" + name)
    # ruleid: python-command-from-request
    os.system(name)


def characters_taken_away(name):
    for c in '\\/:*?"<>|':
        name = name.replace(c, "")
    return name


def without_separators():
    name = request.args["name"]
    # ok: python-path-from-request
    open("files/" + characters_taken_away(name))
    for c in ":*?":
        name = name.replace(c, "")
    # ruleid: python-path-from-request
    open("files/" + name)


def separators_refused():
    name = request.args["name"]
    for c in "/\\":
        if c in name:
            abort(400)
    # ok: python-path-from-request
    open("files/" + name)


def characters_kept():
    name = request.args["name"]
    permitted = "-_.() " + string.ascii_letters + string.digits
    # ok: python-path-from-request
    open("files/" + "".join(c for c in name if c in permitted))
    # ok: python-path-from-request
    open("files/" + "".join(c for c in name if c.isalnum() or c in "-_"))
    # ruleid: python-path-from-request
    open("files/" + "".join(c for c in name if c.isalnum() or c in "/."))
    # ruleid: python-command-from-request
    os.system("echo " + "".join(c for c in name if c.isalnum() or c in ";|"))


def all_characters_asked():
    host = request.args["host"]
    if not all(c.isalnum() or c in ".-" for c in host):
        abort(400)
    # ok: python-command-from-request
    os.system("nslookup " + host)


def any_character_asked():
    host = request.args["host"]
    if not any(c.isalnum() or c in ".-" for c in host):
        abort(400)
    # ruleid: python-command-from-request
    os.system("nslookup " + host)


def every_character_asked():
    host = request.args["host"]
    for c in host:
        if not c.isalnum():
            abort(400)
    # ok: python-command-from-request
    os.system("nslookup " + host)


def a_character_asked():
    host = request.args["host"]
    for c in host:
        if c.isalnum():
            break
    # ruleid: python-command-from-request
    os.system("nslookup " + host)


def any_host_of_ones_own():
    host = urlparse(request.args["url"]).hostname
    if not any(host == h or host.endswith("." + h) for h in HOSTS):
        abort(400)
    # ok: python-address-fetched-from-request
    requests.get(f"https://{host}/")


def permitted_by_settings(url):
    for prefix in rules_of_elsewhere.ADDRESSES:
        if url.startswith(prefix):
            return True
    return False


def begins_as_settings_say():
    url = request.args["url"]
    if not permitted_by_settings(url):
        abort(400)
    # ok: python-address-fetched-from-request
    requests.get(url)


def path_of_an_address():
    parts = urlparse(request.args["next"])
    target = "/" + (parts.path or "").lstrip("/\\")
    if parts.query:
        target += "?" + parts.query
    # ok: python-redirect-to-address-of-request
    redirect(target)
    # ruleid: python-redirect-to-address-of-request
    redirect("/" + parts.path)


class Identifier(BaseConverter):
    regex = "[0-9a-f-]{36}"


app.url_map.converters["uuid_str"] = Identifier


@app.route("/files/<uuid_str:name>")
def kind_of_ones_own(name):
    # ok: python-path-from-request
    open("files/" + name)


@app.route("/files/<path:name>")
def kind_of_paths(name):
    # ruleid: python-path-from-request
    open("files/" + name)


def both_taken_from_the_same():
    name = request.args["name"]
    if not os.path.realpath(os.path.join("/srv/files", name)).startswith("/srv/files/"):
        abort(400)
    # ok: python-path-from-request
    open(os.path.join("/srv/files", name))


def inside_of_a_folder():
    name = request.args["name"]
    if not (BASE / name).resolve().is_relative_to(BASE):
        abort(400)
    # ok: python-path-from-request
    open(BASE / name)


def folder_by_a_function():
    path = os.path.realpath(os.path.join("/srv/files", request.args["name"]))
    if os.path.dirname(path) != "/srv/files":
        abort(400)
    # ok: python-path-from-request
    open(path)


def among_the_files():
    name = request.args["name"]
    if name not in os.listdir("/srv/files"):
        abort(404)
    # ok: python-path-from-request
    open(os.path.join("/srv/files", name))


def among_what_was_sent():
    name = request.args["name"]
    if name not in request.json["names"]:
        abort(404)
    # ruleid: python-path-from-request
    open(os.path.join("/srv/files", name))


def origin_of_ones_own():
    url = request.args["url"]
    parts = urlparse(url)
    origin = f"{parts.scheme}://{parts.hostname}:{parts.port}"
    if origin not in rules_of_elsewhere.ORIGINS:
        abort(400)
    # ok: python-address-fetched-from-request
    requests.get(url)


def refuse_other_than_public(url):
    try:
        for family, _, _, _, address in socket.getaddrinfo(urlparse(url).hostname, None):
            ip = ipaddress.ip_address(address[0])
            if not ip.is_global:
                raise ValueError(url)
    except socket.gaierror:
        raise ValueError(url)


def parts_of_every_address():
    url = request.args["url"]
    # ruleid: python-address-fetched-from-request
    requests.get(url)
    refuse_other_than_public(url)
    # ok: python-address-fetched-from-request
    requests.get(url)


def parts_of_every_address_told():
    url = request.args["url"]
    parts = urlparse(url)
    for family, _, _, _, address in socket.getaddrinfo(parts.hostname, None):
        if not ipaddress.ip_address(address[0]).is_global:
            print("inside")
    # ruleid: python-address-fetched-from-request
    requests.get(url)


def parts_of_a_path():
    name = request.args["name"]
    if name.startswith("/") or ".." in name.split("/"):
        abort(400)
    # ok: python-path-from-request
    open("/srv/files/" + name)
    other = request.args["other"]
    if ".." in Path(other).parts:
        abort(400)
    # ok: python-path-from-request
    open("/srv/files/" + other)
    third = request.args["third"]
    if any(part == ".." for part in third.split("/")):
        abort(400)
    # ok: python-path-from-request
    open("/srv/files/" + third)


def other_parts_of_a_path():
    name = request.args["name"]
    if ".git" in name.split("/") or any(part == "." for part in name.split("/")):
        abort(400)
    # ruleid: python-path-from-request
    open("/srv/files/" + name)


def seen_from_the_folder():
    path = os.path.normpath("/srv/files/" + request.args["name"])
    if os.path.relpath(path, "/srv/files").startswith(".."):
        abort(400)
    # ok: python-path-from-request
    open(path)


def tries(folder, path):
    try:
        Path(path).resolve().relative_to(Path(folder).resolve())
        return True
    except ValueError:
        return False


def tries_in_place(folder, path):
    path = Path(path).resolve()
    try:
        path.relative_to(folder)
    except ValueError:
        return False
    return True


def tries_another(folder, path):
    path = other_files.find(path)
    try:
        path.relative_to(folder)
    except ValueError:
        return False
    return True


def within_by_trying():
    path = BASE / request.args["name"]
    if not tries(BASE, path):
        abort(403)
    # ok: python-path-from-request
    path.read_bytes()
    second = BASE / request.args["second"]
    if not tries_in_place(BASE, second):
        abort(403)
    # ok: python-path-from-request
    second.read_bytes()
    third = BASE / request.args["third"]
    if not tries_another(BASE, third):
        abort(403)
    # ruleid: python-path-from-request
    third.read_bytes()


def stays_here(target):
    own = urlparse(request.host_url)
    there = urlparse(urljoin(request.host_url, target))
    return there.scheme in ("http", "https") and own.netloc == there.netloc


def is_an_address(target):
    there = urlparse(urljoin(request.host_url, target))
    return there.scheme in ("http", "https") and there.netloc != ""


def joined_to_the_own_host():
    target = request.args.get("next")
    if not target or not stays_here(target):
        target = "/"
    # ok: python-redirect-to-address-of-request
    return redirect(target)


def joined_to_any_host():
    target = request.args.get("next")
    if not target or not is_an_address(target):
        target = "/"
    # ruleid: python-redirect-to-address-of-request
    return redirect(target)


def check_of_a_value_or_its_default():
    q = request.args.get("q")
    if not re.fullmatch(r"[0-9+*/ ().-]{1,80}", q or "0"):
        # ruleid: python-command-from-request
        os.system("expr " + q)
        return
    # ok: python-command-from-request
    os.system("expr " + q)


def check_of_one_of_two():
    q = request.args.get("q")
    other = request.args.get("other")
    if not re.fullmatch(r"[0-9+*/ ().-]{1,80}", q or other):
        return
    # ruleid: python-command-from-request
    os.system("expr " + other)


def check_of_two_questions_that_is_kept():
    q = request.args.get("q")
    fits = known(q) and re.fullmatch(r"[0-9]+", q) is not None
    if fits:
        # ok: python-command-from-request
        os.system("expr " + q)
    else:
        # ruleid: python-command-from-request
        os.system("expr " + q)
    either = q or re.fullmatch(r"[0-9]+", q) is not None
    # ruleid: python-command-from-request
    os.system("expr " + str(either))


def check_of_an_expression_made_of_a_quoted_text():
    q = request.args.get("q")
    if re.fullmatch(re.escape("1+1") + r"[0-9]*", q):
        # ok: python-command-from-request
        os.system("expr " + q)
    if re.fullmatch(re.escape("1+1") + r".*", q):
        # ruleid: python-command-from-request
        os.system("expr " + q)
