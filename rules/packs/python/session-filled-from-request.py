from cryptography.fernet import Fernet
from django import forms
from flask import Flask, g, request, session

app = Flask(__name__)
THEMES = {"dark": "dark", "light": "light"}


@app.route("/switch")
def switch():
    # ruleid: python-session-filled-from-request
    session["account"] = request.args["account"]
    # ruleid: python-session-filled-from-request
    session[request.args["key"]] = "yes"
    # ok: python-session-filled-from-request
    session["theme"] = THEMES.get(request.args["theme"], "light")
    # ok: python-session-filled-from-request
    session["page"] = int(request.args["page"])
    # ok: python-session-filled-from-request
    cache["account"] = request.args["account"]
    return {}


@app.route("/enter", methods=["POST"])
def enter():
    user = connection().execute("SELECT * FROM users WHERE name = ?", (request.form["name"],)).fetchone()
    # ok: python-session-filled-from-request
    session["user_id"] = user["id"]
    return {}


def before():
    # ok: python-session-filled-from-request
    g.session = {"name": request.args["name"]}
    # ok: python-session-filled-from-request
    session["name"] = Fernet(KEY).decrypt(request.cookies["kept"].encode())


class AddressForm(forms.Form):
    email = forms.EmailField()


def subscribe(request):
    form = AddressForm(request.POST)
    if form.is_valid():
        # ok: python-session-filled-from-request
        request.session["sent"] = form.cleaned_data["email"]
    # ruleid: python-session-filled-from-request
    request.session["back"] = request.POST["back"]
