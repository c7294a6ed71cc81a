import ssl
import urllib.request


def fetch(url):
    ctx = ssl.create_default_context()
    # ok: python-ssl-context-unverified
    ctx.check_hostname = False
    # ruleid: python-ssl-context-unverified
    ctx.verify_mode = ssl.CERT_NONE
    # ruleid: python-ssl-context-unverified
    return urllib.request.urlopen(url, context=ssl._create_unverified_context())


def fetch_safely(url):
    # ok: python-ssl-context-unverified
    ctx = ssl.create_default_context(cafile="ca.pem")
    # ok: python-ssl-context-unverified
    ctx.check_hostname = True
    # ok: python-ssl-context-unverified
    ctx.verify_mode = ssl.CERT_REQUIRED
    return urllib.request.urlopen(url, context=ctx)


def any_name(url):
    ctx = ssl.create_default_context()
    # ruleid: python-ssl-context-unverified
    ctx.check_hostname = False
    return urllib.request.urlopen(url, context=ctx)
