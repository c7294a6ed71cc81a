import os

from flask import Flask, request
from flask_wtf import FlaskForm
from wtforms import Form, IntegerField, StringField

app = Flask(__name__)


class Ping(Form):
    host = StringField("host")
    count = IntegerField("count")


class Trace(FlaskForm):
    host = StringField("host")


@app.route("/ping", methods=["POST"])
def ping():
    form = Ping(request.form)
    # ruleid: python-command-from-request
    os.system("ping " + form.host.data)
    # ok: python-command-from-request
    os.system("ping -c " + str(form.count.data))
    # ok: python-command-from-request
    os.system("ping " + form.host.label.text)
    return {}


@app.route("/trace", methods=["POST"])
def trace():
    form = Trace()
    if form.validate_on_submit():
        # ruleid: python-command-from-request
        os.system("traceroute " + form.host.data)
        # ruleid: python-command-from-request
        os.system("traceroute " + form.data["host"])
    return {}
