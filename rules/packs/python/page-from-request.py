import html
import json

import yaml
from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from flask import Flask, Response, jsonify, make_response, render_template, render_template_string, request
from flask import helpers
from markupsafe import Markup, escape
from tornado.web import RequestHandler

app = Flask(__name__)
api = FastAPI()


@app.route("/hello/<name>")
def hello(name):
    if request.args.get("short"):
        # ruleid: python-page-from-request
        return "<p>" + name + "</p>"
    if request.args.get("long"):
        # ruleid: python-page-from-request
        response = make_response("<p>Hello %s</p>" % request.args["name"])
        return response
    page = "<html>"
    page += request.cookies.get("theme")
    # ruleid: python-page-from-request
    return page


@app.route("/safe/<int:number>")
def safe(number):
    name = request.args["name"]
    if number == 1:
        # ok: python-page-from-request
        return f"<p>Hello {escape(name)}</p>"
    if number == 2:
        # ok: python-page-from-request
        return render_template("hello.html", name=name)
    if number == 3:
        # ok: python-page-from-request
        return jsonify(name=name)
    if number == 4:
        # ok: python-page-from-request
        return Response(name, mimetype="text/plain")
    if number == 5:
        # ok: python-page-from-request
        return {"name": name}
    if number == 6:
        # ok: python-page-from-request
        return Markup("<b>{}</b>").format(name)
    # ok: python-page-from-request
    return "<p>%d</p>" % int(name)


@api.get("/items")
def items(q: str):
    # ruleid: python-page-from-request
    return HTMLResponse("<p>" + q + "</p>")


class Hello(RequestHandler):
    def get(self):
        # ruleid: python-page-from-request
        self.write("<p>" + self.get_argument("name") + "</p>")
        # ok: python-page-from-request
        self.write({"name": self.get_argument("name")})


@app.route("/answer")
def answer():
    response = make_response("<p>Hello</p>")
    response.headers["X-Name"] = request.args["name"]
    # ok: python-page-from-request
    return response


@app.route("/filled")
def filled():
    response = make_response("")
    # ruleid: python-page-from-request
    response.data = "<p>" + request.args["name"]
    return response


@app.route("/file/<path:name>")
def file(name):
    # ok: python-page-from-request
    return helpers.send_from_directory("/srv/files", name)


@app.route("/settings", methods=["POST"])
def settings():
    # ok: python-page-from-request
    return yaml.safe_load(request.data)


@app.route("/echo", methods=["POST"])
def echo():
    # ok: python-page-from-request
    return json.loads(request.data)


@app.route("/greeting", methods=["POST"])
def greeting():
    # ruleid: python-page-from-request
    return "<p>" + json.loads(request.data)["name"]


@api.get("/pages/{name}", response_class=HTMLResponse)
async def page(name: str):
    # ruleid: python-page-from-request
    return "<h1>" + name + "</h1>"


@api.get("/names/{name}")
async def name_of(name: str):
    # ok: python-page-from-request
    return "name: " + name


@api.get("/escaped/{name}", response_class=fastapi.responses.HTMLResponse)
async def escaped(name: str):
    # ok: python-page-from-request
    return "<h1>" + html.escape(name) + "</h1>"


@app.route("/written")
def written():
    page = "<h1>{{ title }}</h1><p>{{ name|safe }}</p>"
    # ruleid: python-page-from-request
    return render_template_string(page, title="a", name=request.args["name"])


@app.route("/escaped")
def escaped():
    # ok: python-page-from-request
    return render_template_string("<p>{{ name }}, it is safe | here</p>", name=request.args["name"])


@app.route("/unescaped")
def unescaped():
    # ruleid: python-page-from-request
    return render_template_string("{% autoescape false %}{{ name }}{% endautoescape %}", name=request.args["name"])
