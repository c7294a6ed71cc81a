from mako.lookup import TemplateLookup
from mako.template import Template

# ruleid: python-mako-without-escaping
a = TemplateLookup(directories=["templates"])
# ruleid: python-mako-without-escaping
b = Template(filename="page.html")
# ok: python-mako-without-escaping
c = TemplateLookup(directories=["templates"], default_filters=["h"])
# ok: python-mako-without-escaping
d = Template(filename="page.html", default_filters=["h"])
# ok: python-mako-without-escaping
e = Template(text, **options)
