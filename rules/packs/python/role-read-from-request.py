from django.shortcuts import render
from flask import abort, request, session


def cookie():
    # ruleid: python-role-read-from-request
    if request.cookies.get("role") != "admin":
        abort(403)
    # ruleid: python-role-read-from-request
    if request.cookies.get("is_admin", "0") == "1":
        return users()
    # ok: python-role-read-from-request
    if request.cookies.get("theme") == "1":
        return users()


def named(request):
    # ruleid: python-role-read-from-request
    if request.COOKIES["uname"] == "admin":
        return render(request, "reset.html")
    # ok: python-role-read-from-request
    if request.COOKIES["lang"] == "en":
        return render(request, "home.html")


def header():
    # ruleid: python-role-read-from-request
    if request.headers.get("X-Admin") == "true":
        return users()
    # ok: python-role-read-from-request
    if request.headers.get("X-Requested-With") == "XMLHttpRequest":
        return users()


def parameter():
    admin = request.args.get("admin", "false")
    # ruleid: python-role-read-from-request
    if admin == "true":
        return users()
    kind = request.args.get("kind")
    # ok: python-role-read-from-request
    if kind == "admin":
        return users()


def of_session():
    # ok: python-role-read-from-request
    if session.get("role") != "admin":
        abort(403)


def header(request):
    # ruleid: python-role-read-from-request
    if request.META["HTTP_ISADMIN"] == "True":
        return users()


def entered():
    if right(request.form["password"]):
        # ruleid: python-role-read-from-request
        if "isAdmin" in request.form and request.form["isAdmin"] == "true":
            session["admin"] = True
        # ok: python-role-read-from-request
        if request.form["remember"] == "true":
            session["admin_hint"] = False
