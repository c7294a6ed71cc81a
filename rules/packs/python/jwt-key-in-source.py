import os

import jwt
from jose import jwt as jose

KEY = "s3cret"


def tokens(claims, token):
    # ruleid: python-jwt-key-in-source
    a = jwt.encode(claims, "s3cret", algorithm="HS256")
    # ruleid: python-jwt-key-in-source
    b = jwt.decode(token, KEY, algorithms=["HS256"])
    # ruleid: python-jwt-key-in-source
    c = jose.encode(claims, "s3cret", algorithm="HS256")
    # ok: python-jwt-key-in-source
    d = jwt.encode(claims, os.environ["JWT_KEY"], algorithm="HS256")
    # ok: python-jwt-key-in-source
    e = jwt.decode(token, public_key, algorithms=["RS256"])
    # ok: python-jwt-key-in-source
    f = jwt.decode(token, options={"verify_signature": False})
    return a, b, c, d, e, f

# ruleid: python-jwt-key-in-source
blank = jwt.encode(claims, "", algorithm="HS256")
# ruleid: python-jwt-key-in-source
blank_too = jwt.encode(claims, key="", algorithm="HS256")
# ok: python-jwt-key-in-source
looked_at = jwt.decode(token, "", algorithms=["HS256"])
