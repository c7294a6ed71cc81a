import jwt


def issue(user, key, end):
    # ruleid: python-jwt-without-expiry
    short = jwt.encode({"sub": user.id}, key, algorithm="HS256")
    payload = {"user_id": user.id, "is_admin": user.is_admin}
    # ruleid: python-jwt-without-expiry
    token = jwt.encode(payload, key, algorithm="HS256")
    # ok: python-jwt-without-expiry
    return jwt.encode({"sub": user.id, "exp": end}, key), short, token


def issue_later(user, key, end):
    claims = {"sub": user.id}
    claims["exp"] = end
    # ok: python-jwt-without-expiry
    return jwt.encode(claims, key)


def issue_copied(user, key, end):
    claims = {"sub": user.id}
    claims.update({"exp": end})
    # ok: python-jwt-without-expiry
    return jwt.encode(claims, key)


def issue_given(claims, key):
    # ok: python-jwt-without-expiry
    return jwt.encode(claims, key)


def issue_spread(user, key, base):
    # ok: python-jwt-without-expiry
    return jwt.encode({"sub": user.id, **base}, key)
