# ruleid: ruby-jwt-key-in-source
a = JWT.encode({ sub: user.id }, "s3cret", "HS256")
# ruleid: ruby-jwt-key-in-source
b = JWT.decode(token, "s3cret", true, algorithm: "HS256")
# ok: ruby-jwt-key-in-source
c = JWT.encode({ sub: user.id }, ENV.fetch("JWT_KEY"), "HS256")
# ok: ruby-jwt-key-in-source
d = JWT.decode(token, Rails.application.credentials.jwt_key, true, algorithm: "HS256")
