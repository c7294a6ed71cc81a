import jwt
from jwt import decode


def user(token, key):
    # ruleid: python-jwt-signature-unchecked
    a = jwt.decode(token, verify=False)
    # ruleid: python-jwt-signature-unchecked
    b = jwt.decode(token, key, options={"verify_signature": False, "verify_exp": True})
    # ruleid: python-jwt-signature-unchecked
    c = decode(token, key, algorithms=["HS256", "none"])
    return a, b, c


def user_safely(token, key):
    # ok: python-jwt-signature-unchecked
    a = jwt.decode(token, key, algorithms=["RS256"])
    # ok: python-jwt-signature-unchecked
    b = jwt.decode(token, key, algorithms=["HS256"], options={"verify_exp": False})
    # ok: python-jwt-signature-unchecked
    return base64.decode(token), a, b
