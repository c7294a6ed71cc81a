import hashlib
import hmac

ALGORITHM = "sha1"


def name_of(strong):
    return "sha256" if strong else "md5"


def run(data, key, strong):
    # ruleid: python-weak-hash-by-name
    a = hashlib.new(name_of(strong), data)
    # ruleid: python-weak-hash-by-name
    b = hashlib.new(ALGORITHM, data)
    # ruleid: python-weak-hash-by-name
    c = hmac.new(key, data, "md5")
    # ok: python-weak-hash-by-name
    d = hashlib.new("sha256", data)
    # ok: python-weak-hash-by-name
    e = hashlib.new("md5", data, usedforsecurity=False)
    # ok: python-weak-hash-by-name
    f = hmac.new(key, data, "sha256")
    return [a, b, c, d, e, f]
