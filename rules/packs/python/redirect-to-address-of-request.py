from django.http import HttpResponseRedirect
from django.shortcuts import redirect as django_redirect
from django.utils.http import url_has_allowed_host_and_scheme
from urllib.parse import urlsplit, urlunsplit

from flask import Flask, Response, redirect, request, url_for

from shop.urls import is_safe_url

app = Flask(__name__)
TARGETS = {"cart": "/cart", "home": "/"}


@app.route("/login")
def login():
    if request.args.get("again"):
        # ruleid: python-redirect-to-address-of-request
        return redirect(request.args["next"])
    if request.referrer:
        # ok: python-redirect-to-address-of-request
        return redirect("/cart/" + request.args["id"])
    # ruleid: python-redirect-to-address-of-request
    return redirect("https://" + request.args["host"] + "/")


@app.route("/safe")
def safe():
    if request.args.get("named"):
        # ok: python-redirect-to-address-of-request
        return redirect(TARGETS.get(request.args["next"], "/"))
    # ok: python-redirect-to-address-of-request
    return redirect(url_for("item", number=request.args["id"]))


def view(request):
    target = request.GET.get("next")
    if url_has_allowed_host_and_scheme(target, allowed_hosts={"shop.example"}):
        # ok: python-redirect-to-address-of-request
        return django_redirect(target)
    # ruleid: python-redirect-to-address-of-request
    return HttpResponseRedirect(request.GET["back"])


def without_host(text):
    parts = list(urlsplit(text))
    parts[0] = ""
    parts[1] = ""
    return urlunsplit(parts)


@app.route("/back")
def back():
    target = request.args["next"]
    if request.args.get("plain"):
        # ok: python-redirect-to-address-of-request
        return redirect(without_host(target))
    if is_safe_url(target):
        # ok: python-redirect-to-address-of-request
        return redirect(target)
    # ruleid: python-redirect-to-address-of-request
    return redirect(urlunsplit(urlsplit(target)))


@app.route("/again")
def again():
    if request.args.get("here"):
        # ok: python-redirect-to-address-of-request
        return redirect(request.url)
    answer = Response("", status=302)
    # ruleid: python-redirect-to-address-of-request
    answer.headers["Location"] = request.args["next"]
    # ok: python-redirect-to-address-of-request
    answer.headers["X-Next"] = request.args["next"]
    return answer


@app.route("/below")
def below():
    path = urlsplit(request.args["next"]).path
    # ok: python-redirect-to-address-of-request
    return redirect("/" + path.lstrip("/\\"))
