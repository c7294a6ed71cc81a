import xml.etree.ElementTree as ET

import elementpath
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
root = etree.parse("users.xml")
plain = ET.parse("users.xml")


@app.route("/user")
def user():
    name = request.args["name"]
    # ruleid: python-xpath-from-request
    a = root.xpath("//user[@name='" + name + "']")
    # ruleid: python-xpath-from-request
    b = etree.XPath(f"//user[@name='{name}']")(root)
    # ruleid: python-xpath-from-request
    c = elementpath.select(plain, "//user[@name='%s']" % name)
    # ruleid: python-xpath-from-request
    d = plain.find(".//user[@name='" + name + "']")
    # ok: python-xpath-from-request
    e = root.xpath("//user[@name = $name]", name=name)
    # ok: python-xpath-from-request
    f = [u for u in plain.findall(".//user") if u.get("name") == name]
    return {"found": [a, b, c, d, e, f]}
