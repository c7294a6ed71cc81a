# ruleid: ruby-jwt-signature-unchecked
a = JWT.decode(token, nil, false)
# ruleid: ruby-jwt-signature-unchecked
b = JWT.decode(token, key, false, algorithm: "HS256")
# ruleid: ruby-jwt-signature-unchecked
c = JWT.decode(token, key, true, algorithm: "none")
# ruleid: ruby-jwt-signature-unchecked
d = JWT.encode(claims, nil, "none")
# ok: ruby-jwt-signature-unchecked
e = JWT.decode(token, key, true, algorithm: "RS256")
# ok: ruby-jwt-signature-unchecked
f = JWT.encode(claims, key, "HS256")
