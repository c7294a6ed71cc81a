import hashlib
from hashlib import sha1, md5 as quick


def sign(document, name):
    # ruleid: python-weak-hash
    a = hashlib.md5(document).hexdigest()
    # ruleid: python-weak-hash
    b = sha1(document).digest()
    # ruleid: python-weak-hash
    c = hashlib.md5()
    # ruleid: python-weak-hash
    d = quick()
    return a, b, c, d


def sign_safely(document, name):
    # ok: python-weak-hash
    a = hashlib.sha256(document).hexdigest()
    # ok: python-weak-hash
    b = hashlib.md5(document, usedforsecurity=False)
    # ok: python-weak-hash
    c = hashlib.new("sha512", document)
    # ok: python-weak-hash
    return hashlib.new(name), a, b, c


def version(text):
    # ok: python-weak-hash
    return hashlib.sha1(text.encode()).hexdigest()[:8]


def kept(document):
    maker = hashlib.md5
    # ruleid: python-weak-hash
    first = maker(document).hexdigest()
    # ruleid: python-weak-hash
    second = getattr(hashlib, "sha1")(document).hexdigest()
    strong = hashlib.sha256
    # ok: python-weak-hash
    return first, second, strong(document).hexdigest()


def allowed(name):
    # ruleid: python-weak-hash
    key = hashlib.sha1(name.encode()).hexdigest()
    return bucket.authorize(f"login-{key}", 10)
