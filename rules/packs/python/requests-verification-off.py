import httpx
import requests
from requests import get, Session


def pay(token):
    # ruleid: python-requests-verification-off
    requests.get("https://pay.example/api", verify=False)
    # ruleid: python-requests-verification-off
    requests.post("https://pay.example/api", json={"t": token}, verify=False, timeout=5)
    # ruleid: python-requests-verification-off
    get("https://pay.example", verify=False)
    session = Session()
    # ruleid: python-requests-verification-off
    session.verify = False
    # ruleid: python-requests-verification-off
    with httpx.Client(verify=False) as c:
        return c.get("https://pay.example")


def pay_safely():
    # ok: python-requests-verification-off
    requests.get("https://pay.example/api")
    # ok: python-requests-verification-off
    requests.get("https://pay.example/api", verify=True)
    # ok: python-requests-verification-off
    requests.get("https://pay.example/api", verify="/etc/ssl/company-ca.pem")
    # ok: python-requests-verification-off
    return jwt.decode(token, verify=False)


def in_a_session(address):
    session = requests.Session()
    # ruleid: python-requests-verification-off
    session.get(address, verify=False, timeout=5)
    # ruleid: python-requests-verification-off
    requests.get(address, verify=0, timeout=5)
    # ok: python-requests-verification-off
    session.get(address, verify="/etc/shop/ca.pem", timeout=5)
    # ok: python-requests-verification-off
    requests.get(address, verify=None, timeout=5)
