def login(response, sid):
    # ruleid: python-cookie-readable-by-script
    response.set_cookie("session_id", sid, httponly=False)
    # ruleid: python-cookie-readable-by-script
    response.set_cookie("session_id", sid, secure=True, httponly=False, samesite="Lax")
    # ruleid: python-cookie-readable-by-script
    response.cookies["session_id"]["httponly"] = False
    # ok: python-cookie-readable-by-script
    response.cookies["session_id"]["httponly"] = True
    # ok: python-cookie-readable-by-script
    response.cookies["session_id"]["secure"] = False
    # ok: python-cookie-readable-by-script
    response.set_cookie("session_id", sid, httponly=True, secure=True, samesite="Lax")
    # ok: python-cookie-readable-by-script
    response.set_cookie("csrftoken", sid, secure=True, httponly=False)
    # ok: python-cookie-readable-by-script
    response.set_header("session_id", sid, httponly=False)


def storages(app, redis, key):
    # ruleid: python-cookie-readable-by-script
    first = RedisStorage(redis, httponly=False)
    # ruleid: python-cookie-readable-by-script
    second = aiohttp_session.cookie_storage.EncryptedCookieStorage(key, httponly=False)
    # ok: python-cookie-readable-by-script
    third = EncryptedCookieStorage(key, httponly=True)
    # ok: python-cookie-readable-by-script
    other = FileSystemStorage(key, httponly=False)
    return first, second, third, other
