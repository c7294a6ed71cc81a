import hashlib
import hmac


def check(key, body, signature):
    # ruleid: python-signature-compared-with-equals
    a = hmac.new(key, body, "sha256").hexdigest() == signature
    # ruleid: python-signature-compared-with-equals
    b = hmac.new(key, body, hashlib.sha256).digest() == signature
    expected = hmac.new(key, body, "sha256").hexdigest()
    # ruleid: python-signature-compared-with-equals
    c = expected == signature
    # ok: python-signature-compared-with-equals
    d = hmac.compare_digest(hmac.new(key, body, "sha256").hexdigest(), signature)
    # ok: python-signature-compared-with-equals
    e = len(expected) == 64
    return a, b, c, d, e
