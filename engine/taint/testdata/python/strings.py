import io
import os
from string import Template

import requests
from flask import redirect, request


def concatenated():
    # ruleid: python-command-from-request
    os.system("ping " + request.args["q"])
    # ok: python-command-from-request
    os.system("ping " + "localhost")


def interpolated():
    q = request.args["q"]
    host = "localhost"
    # ruleid: python-command-from-request
    os.system(f"ping {q}")
    # ok: python-command-from-request
    os.system(f"ping {host}")
    # ruleid: python-command-from-request
    os.system(f"ping {q!r:>10}")


def formatted():
    q = request.args["q"]
    # ruleid: python-command-from-request
    os.system("ping %s" % q)
    # ruleid: python-command-from-request
    os.system("ping %s %s" % ("-c1", q))
    # ruleid: python-command-from-request
    os.system("ping {}".format(q))
    # ruleid: python-command-from-request
    os.system("ping {host}".format(host=q))
    # ruleid: python-command-from-request
    os.system("ping %(host)s" % {"host": q})
    # ok: python-command-from-request
    os.system("ping %d" % int(q))
    # ok: python-command-from-request
    os.system("ping {}".format("localhost"))
    # todook: python-command-from-request
    os.system("ping {0}".format("localhost", q))


def joined():
    q = request.args["q"]
    # ruleid: python-command-from-request
    os.system(" ".join(["ping", q]))
    # ok: python-command-from-request
    os.system(" ".join(["ping", "localhost"]))


def appended_in_place():
    c = "ping "
    # ok: python-command-from-request
    os.system(c)
    c += request.args["q"]
    # ruleid: python-command-from-request
    os.system(c)


def changed():
    q = request.args["q"]
    # ruleid: python-command-from-request
    os.system(q.strip().lower().replace("a", "b"))
    # ruleid: python-command-from-request
    os.system(q[1:])
    # ruleid: python-command-from-request
    os.system(q.split(",")[0])
    # todoruleid: python-command-from-request
    os.system(q * 2)
    # ruleid: python-command-from-request
    os.system(q.encode().decode())


def measured():
    q = request.args["q"]
    # ok: python-command-from-request
    os.system("head -n " + str(len(q)))
    # ok: python-command-from-request
    os.system("head -n " + str(q == "x"))


def built():
    out = io.StringIO()
    out.write("ping ")
    # ok: python-command-from-request
    os.system(out.getvalue())
    out.write(request.args["q"])
    # ruleid: python-command-from-request
    os.system(out.getvalue())


def from_template():
    # ruleid: python-command-from-request
    os.system(Template("ping $host").substitute(host=request.args["q"]))
    # ok: python-command-from-request
    os.system(Template("ping $host").substitute(host="localhost"))


def array_of_bytes():
    b = bytearray()
    b.extend(request.args["q"].encode())
    # ruleid: python-command-from-request
    os.system(bytes(b).decode())


def template_with_names():
    # ruleid: python-command-from-request
    os.system(Template("ping $host").substitute(host=request.args["q"]))
    # ok: python-command-from-request
    os.system(Template("ping $host").substitute(host="localhost"))


def holes_in_braces(n):
    path = request.args["path"]
    # ok: python-address-fetched-from-request
    requests.get("https://shop.example/{}".format(path))
    # ok: python-address-fetched-from-request
    requests.get("https://{host}/{0}".format(path, host="shop.example"))
    # ruleid: python-address-fetched-from-request
    requests.get("https://{}/".format(path))
    # ruleid: python-address-fetched-from-request
    requests.get("https://{host}/{0}".format("path", host=path))
    names = {"host": path, "shop": "shop.example"}
    # ok: python-address-fetched-from-request
    requests.get("https://{shop}/{host}".format(**names))
    # ruleid: python-address-fetched-from-request
    requests.get("https://{host}/{shop}".format(**names))
    # ruleid: python-address-fetched-from-request
    requests.get("https://{{}}{0!s:>8}".format(path))


def query_or_nothing():
    if request.args.get("q"):
        return "?" + request.args["q"]
    return ""


def either():
    if request.args.get("q"):
        return request.args["q"]
    return ""


def query_behind_an_address():
    url = address_of_page()
    url += query_or_nothing()
    # ok: python-redirect-to-address-of-request
    return redirect(url)


def text_behind_an_address():
    url = address_of_page()
    url += either()
    # ruleid: python-redirect-to-address-of-request
    return redirect(url)
