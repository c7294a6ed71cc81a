import html
import os
import urllib.parse
import shlex
import uuid
from flask import Flask, make_response, request
from werkzeug.utils import secure_filename


def quoted():
    q = request.args["q"]
    # ok: python-command-from-request
    os.system("ping " + shlex.quote(q))
    # ruleid: python-command-from-request
    os.system("ping " + q)


def quoted_for_another_place():
    q = html.escape(request.args["q"])
    # ruleid: python-command-from-request
    os.system("ping " + q)
    # ok: python-page-from-request
    return make_response("<b>" + q)


def number():
    # ok: python-command-from-request
    os.system("head -n %s" % int(request.args["q"]))
    # ok: python-command-from-request
    os.system("head -n %s" % float(request.args["q"]))
    n = request.args.get("n", type=int)
    # todook: python-command-from-request
    os.system(f"head -n {n}")


def name_of_file():
    q = secure_filename(request.args["q"])
    # ok: python-path-from-request
    open("/srv/" + q)
    # ruleid: python-path-from-request
    open("/srv/" + request.args["q"])


def base_name():
    q = os.path.basename(request.args["q"])
    # ok: python-path-from-request
    open("/srv/" + q)
    # ruleid: python-command-from-request
    os.system("cat " + q)


def of_own_making(x):
    return shlex.quote(x)


def in_a_function():
    # ok: python-command-from-request
    os.system("ping " + of_own_making(request.args["q"]))


def on_one_branch(strict):
    q = request.args["q"]
    if strict:
        q = shlex.quote(q)
    # ruleid: python-command-from-request
    os.system("ping " + q)


def on_both_branches(strict):
    q = request.args["q"]
    if strict:
        q = shlex.quote(q)
    else:
        q = str(int(q))
    # ok: python-command-from-request
    os.system("ping " + q)


def mapped():
    # ok: python-command-from-request
    os.system(" ".join(shlex.quote(x) for x in request.args.getlist("q")))
    # todook: python-command-from-request
    os.system(" ".join(map(shlex.quote, request.args.getlist("q"))))
    # todook: python-command-from-request
    os.system(shlex.join(request.args.getlist("q")))


def identifier():
    # ok: python-command-from-request
    os.system("rm " + str(uuid.UUID(request.args["q"])))


app = Flask(__name__)


@app.route("/jobs/<int:number>/<name>")
@login_required
def of_the_route(number, name):
    # ok: python-command-from-request
    os.system(f"kill {number}")
    # ruleid: python-command-from-request
    os.system(f"pkill {name}")


@app.get("/jobs/<uuid:key>")
def of_an_identifier(key):
    # ok: python-command-from-request
    os.system(f"kill {key}")


def encoded_and_decoded():
    q = request.args["q"]
    encoded = urllib.parse.quote(q)
    # ok: python-command-from-request
    os.system("ls " + encoded)
    # ruleid: python-command-from-request
    os.system("ls " + urllib.parse.unquote(encoded))
    # ruleid: python-command-from-request
    os.system("ls " + urllib.parse.unquote(urllib.parse.quote(q)))
    other = urllib.parse.quote("fixed")
    # ok: python-command-from-request
    os.system("ls " + urllib.parse.unquote(other))
