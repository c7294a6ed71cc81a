import jwt

# ruleid: python-jwt-expiry-unchecked
a = jwt.decode(token, key, algorithms=["RS256"], options={"verify_exp": False})
# ruleid: python-jwt-expiry-unchecked
b = jwt.decode(token, key, algorithms=["RS256"], options={"verify_aud": True, "verify_exp": False})
# ok: python-jwt-expiry-unchecked
c = jwt.decode(token, key, algorithms=["RS256"], options={"require": ["exp"]})
# ok: python-jwt-expiry-unchecked
d = jwt.decode(token, key, algorithms=["RS256"], options={"verify_exp": True})


def logout(token):
    # ok: python-jwt-expiry-unchecked
    payload = jwt.decode(token, KEY, algorithms=["HS256"], options={"verify_exp": False})
    revoke(payload["jti"])
