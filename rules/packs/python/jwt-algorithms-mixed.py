import jwt

# ruleid: python-jwt-algorithms-mixed
a = jwt.decode(token, key, algorithms=["HS256", "RS256"])
# ruleid: python-jwt-algorithms-mixed
b = jwt.decode(token, key, algorithms=["RS256", "ES256", "HS512"])
# ruleid: python-jwt-algorithms-mixed
c = jwt.decode(token, key, algorithms=jwt.get_unverified_header(token)["alg"])
# ruleid: python-jwt-algorithms-mixed
d = jwt.decode(token, key, algorithms=[jwt.get_unverified_header(token)["alg"]])
# ok: python-jwt-algorithms-mixed
e = jwt.decode(token, key, algorithms=["RS256", "ES256"])
# ok: python-jwt-algorithms-mixed
f = jwt.decode(token, key, algorithms=["HS256", "HS512"])
