import html
import os
import re
import urllib.parse
import shlex
import uuid
from django import forms
from fastapi import FastAPI
from flask import Flask, make_response, request
from marshmallow import Schema, fields, validate
from pydantic import BaseModel, field_validator, validator
from rest_framework import serializers
from rest_framework.views import APIView
from werkzeug.utils import secure_filename

api = FastAPI()


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
    # ok: python-command-from-request
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


class HostSchema(Schema):
    host = fields.Str(required=True)
    port = fields.Int()
    mode = fields.Str(validate=validate.OneOf(["fast", "slow"]))
    name = fields.Str(validate=validate.Regexp(r"^[a-z0-9]+$"))
    loose = fields.Str(validate=validate.Regexp(r"^[a-z0-9]+"))


def marshmallow_lets_through():
    data = HostSchema().load(request.get_json())
    # ruleid: python-command-from-request
    os.system("ping " + data["host"])
    # ok: python-command-from-request
    os.system("nc -p %s" % data["port"])
    # ok: python-command-from-request
    os.system("scan " + data["mode"])
    # ok: python-command-from-request
    os.system("scan " + data["name"])
    # ruleid: python-command-from-request
    os.system("scan " + data["loose"])


class HostSerializer(serializers.Serializer):
    host = serializers.CharField()
    port = serializers.IntegerField()
    mode = serializers.ChoiceField(choices=["a", "b"])
    area = serializers.CharField()
    note = serializers.CharField()

    def validate_area(self, value):
        if not re.fullmatch(r"[a-z0-9]+", value):
            raise serializers.ValidationError("no such area")
        return value

    def validate_note(self, value):
        return value.strip()


class HostOfModel(serializers.ModelSerializer):
    port = serializers.IntegerField()


class HostView(APIView):
    def post(self, request):
        found = HostSerializer(data=request.data)
        found.is_valid(raise_exception=True)
        # ruleid: python-command-from-request
        os.system("ping " + found.validated_data["host"])
        # ok: python-command-from-request
        os.system("ping -c %s" % found.validated_data["port"])
        # ok: python-command-from-request
        os.system("ping " + found.validated_data["mode"])
        # ok: python-command-from-request
        os.system("ping " + found.validated_data["area"])
        # ruleid: python-command-from-request
        os.system("ping " + found.validated_data["note"])
        of_model = HostOfModel(data=request.data)
        # ruleid: python-command-from-request
        os.system("ping " + of_model.validated_data["host"])


class HostForm(forms.Form):
    host = forms.CharField()
    port = forms.IntegerField()


class SlowHostForm(HostForm):
    mode = forms.ChoiceField(choices=[("a", "A")])


def form_of_django(request):
    form = SlowHostForm(request.POST)
    if form.is_valid():
        # ruleid: python-command-from-request
        os.system("ping " + form.cleaned_data["host"])
        # ok: python-command-from-request
        os.system("ping -c %s" % form.cleaned_data["port"])
        # ok: python-command-from-request
        os.system("ping " + form.cleaned_data["mode"])


class Host(BaseModel):
    name: str
    area: str
    old: str
    note: str

    @field_validator("name")
    @classmethod
    def check_name(cls, value):
        if not re.fullmatch(r"[a-z]+", value):
            raise ValueError("no name")
        return value

    @validator("area", "old")
    def check_area(cls, value):
        if not value.isalnum():
            raise ValueError("no area")
        return value

    @field_validator("note")
    @classmethod
    def tidy(cls, value):
        return value.strip()


@api.post("/hosts")
def validators_of_pydantic(host: Host):
    # ok: python-command-from-request
    os.system("ping " + host.name)
    # ok: python-command-from-request
    os.system("ping " + host.area + host.old)
    # ruleid: python-command-from-request
    os.system("ping " + host.note)
