import jinja2
from jinja2 import Environment, FileSystemLoader, select_autoescape

# ruleid: python-jinja-autoescape-off
a = jinja2.Environment(loader=FileSystemLoader("templates"))
# ruleid: python-jinja-autoescape-off
b = Environment(autoescape=False)
# ok: python-jinja-autoescape-off
c = Environment(loader=FileSystemLoader("templates"), autoescape=select_autoescape(["html"]))
# ok: python-jinja-autoescape-off
d = jinja2.Environment(autoescape=True)
# ok: python-jinja-autoescape-off
e = Environment(**options)
# ok: python-jinja-autoescape-off
f = sandbox.Environment("x")
