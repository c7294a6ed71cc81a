import httplib2
from azure.keyvault.secrets import SecretClient
from azure.storage.blob import BlobClient
from selenium import webdriver
import socket
import urllib.request
from urllib.parse import quote

import httpx
import pycurl
import requests
from flask import Flask, request

app = Flask(__name__)
SHOPS = {"de": "https://de.shop.example/", "fr": "https://fr.shop.example/"}


@app.route("/preview")
def preview():
    url = request.args["url"]
    # ruleid: python-address-fetched-from-request
    a = requests.get(url, timeout=5)
    # ruleid: python-address-fetched-from-request
    b = urllib.request.urlopen(url)
    # ruleid: python-address-fetched-from-request
    c = httpx.post(f"https://{request.form['host']}/api", json={})
    session = requests.Session()
    # ruleid: python-address-fetched-from-request
    d = session.request("GET", "http://" + url)
    # ruleid: python-address-fetched-from-request
    e = socket.create_connection((request.args["host"], 80))
    return {"texts": [a, b, c, d, e]}


@app.route("/safe")
def safe():
    # ok: python-address-fetched-from-request
    a = requests.get(SHOPS[request.args["shop"]], timeout=5)
    # ok: python-address-fetched-from-request
    b = requests.get("https://api.shop.example/orders/" + quote(request.args["id"], safe=""), timeout=5)
    # ok: python-address-fetched-from-request
    c = requests.post("https://api.shop.example/orders", json=request.json, timeout=5)
    # ok: python-address-fetched-from-request
    d = requests.get("https://api.shop.example/%d" % int(request.args["id"]), timeout=5)
    return {"texts": [a, b, c, d]}


@app.route("/fetch")
def fetch():
    client = pycurl.Curl()
    # ruleid: python-address-fetched-from-request
    client.setopt(client.URL, request.args["url"])
    # ruleid: python-address-fetched-from-request
    client.setopt(pycurl.URL, request.args["url"])
    # ok: python-address-fetched-from-request
    client.setopt(client.POSTFIELDS, request.args["body"])
    address = "https://shop.example/search?q=" + request.args["q"]
    # ok: python-address-fetched-from-request
    client.setopt(pycurl.URL, address.encode())
    # ok: python-address-fetched-from-request
    client.setopt(pycurl.URL, address.encode("utf-8").decode())
    # ruleid: python-address-fetched-from-request
    client.setopt(pycurl.URL, ("https://" + request.args["host"]).encode())
    return {}


def send(address: str, query):
    if query:
        address += "?" + query
    client = pycurl.Curl()
    # ruleid: python-address-fetched-from-request
    client.setopt(pycurl.URL, address.encode())


def send_inside(address: str, query):
    if query:
        address += "?" + query
    client = pycurl.Curl()
    # ok: python-address-fetched-from-request
    client.setopt(pycurl.URL, address.encode())


@app.route("/sent")
def sent():
    send(request.args["address"], "a=1")
    send_inside(settings.SERVICE + "/join/" + request.args["name"], settings.QUERY)


@app.route("/vault")
def vault(credential):
    name = request.args["vault"]
    # ruleid: python-address-fetched-from-request
    a = SecretClient(vault_url="https://" + name, credential=credential)
    # ok: python-address-fetched-from-request
    b = SecretClient(vault_url="https://shop.vault.azure.net/", credential=credential).get_secret(name)
    # ruleid: python-address-fetched-from-request
    c = BlobClient.from_blob_url(name)
    # ok: python-address-fetched-from-request
    d = BlobClient("https://shop.blob.core.windows.net", "pictures", name)
    return {"all": [a, b, c, d]}


@app.route("/shot")
def shot():
    browser = webdriver.Chrome()
    # ruleid: python-address-fetched-from-request
    browser.get(request.args["page"])
    # ok: python-address-fetched-from-request
    browser.get("https://shop.example/search?q=" + request.args["page"])
    # ruleid: python-address-fetched-from-request
    httplib2.Http().request(request.args["page"])
    return {}


def checked_by_its_own(address):
    parsed = urlparse(address)
    if parsed.scheme not in SCHEMES:
        raise ValueError("scheme")
    return address


def validate_public_url(address):
    for found in socket.getaddrinfo(urlparse(address).hostname, None):
        if ipaddress.ip_address(found[4][0]).is_private:
            raise ValueError("address")
    return address


@app.route("/pictures")
def pictures():
    # ruleid: python-address-fetched-from-request
    a = requests.get(checked_by_its_own(request.args["a"]))
    # ok: python-address-fetched-from-request
    b = requests.get(validate_public_url(request.args["b"]))
    return a.text + b.text
