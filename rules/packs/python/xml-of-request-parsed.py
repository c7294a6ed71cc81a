import xml.etree.ElementTree as ET

import defusedxml.ElementTree
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/order", methods=["POST"])
def order():
    # ruleid: python-xml-of-request-parsed
    a = etree.fromstring(request.data)
    # ruleid: python-xml-of-request-parsed
    b = etree.XML(request.get_data())
    # ok: python-xml-of-request-parsed
    c = defusedxml.ElementTree.fromstring(request.data)
    # ok: python-xml-of-request-parsed
    d = ET.fromstring(request.data)
    # ok: python-xml-of-request-parsed
    e = etree.parse("settings.xml")
    return {"orders": [a, b, c, d, e]}
