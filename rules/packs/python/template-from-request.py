import jinja2
from flask import Flask, render_template, render_template_string, request
from flask.templating import render_template_string as rendered
from jinja2 import Environment
from mako.template import Template as MakoTemplate

app = Flask(__name__)
env = Environment(autoescape=True)


@app.route("/hello")
def hello():
    name = request.args["name"]
    # ruleid: python-template-from-request
    a = render_template_string("<p>Hello " + name + "</p>")
    # ruleid: python-template-from-request
    b = env.from_string(f"<p>Hello {name}</p>").render()
    # ruleid: python-template-from-request
    c = jinja2.Template("Hello %s" % name).render()
    # ruleid: python-template-from-request
    d = MakoTemplate("Hello " + name).render()
    # ruleid: python-template-from-request
    rendered("<p>Hello " + name + "</p>")
    # ok: python-template-from-request
    e = render_template_string("<p>Hello {{ name }}</p>", name=name)
    # ok: python-template-from-request
    f = env.from_string("<p>Hello {{ name }}</p>").render(name=name)
    # ok: python-template-from-request
    g = render_template("hello.html", name=name)
    return {"pages": [a, b, c, d, e, f, g]}
