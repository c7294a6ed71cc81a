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

import aiohttp_jinja2
from aiohttp_jinja2 import setup as setup_jinja

# ruleid: python-jinja-autoescape-off
aiohttp_jinja2.setup(app, loader=FileSystemLoader("templates"), autoescape=False)
# ruleid: python-jinja-autoescape-off
setup_jinja(app, loader=FileSystemLoader("templates"), context_processors=[user], autoescape=False)
# ok: python-jinja-autoescape-off
setup_jinja(app, loader=FileSystemLoader("templates"))
# ruleid: python-jinja-autoescape-off
app.jinja_env.autoescape = False
# ok: python-jinja-autoescape-off
app.jinja_env.autoescape = True
