import xml.etree.ElementTree as ET
from xml.sax import saxutils

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


@app.route("/checked", methods=["POST"])
def checked():
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    # ok: python-xml-of-request-parsed
    a = etree.fromstring(request.data, parser)
    # ok: python-xml-of-request-parsed
    b = etree.fromstring(request.data, parser=etree.XMLParser(resolve_entities=False))
    # ruleid: python-xml-of-request-parsed
    c = etree.fromstring(request.data, etree.XMLParser(resolve_entities=True))
    return {"orders": [a, b, c]}


@app.route("/quantity")
def quantity():
    # ok: python-xml-of-request-parsed
    a = etree.fromstring("<order><n>" + saxutils.escape(request.args["n"]) + "</n></order>")
    # ruleid: python-xml-of-request-parsed
    b = etree.fromstring("<order><n>" + request.args["n"] + "</n></order>")
    return {"orders": [a, b]}
