def login(response, token, theme):
    # ruleid: python-session-cookie-without-secure
    response.set_cookie("session_token", token, max_age=3600)
    # ruleid: python-session-cookie-without-secure
    response.set_cookie("auth", token)
    # ok: python-session-cookie-without-secure
    response.set_cookie("session_token", token, secure=True, httponly=True)
    # ruleid: python-session-cookie-without-secure
    response.set_cookie(SESSION_COOKIE, token)
    # ruleid: python-session-cookie-without-secure
    response.set_cookie(settings.AUTH_COOKIE_NAME, token, max_age=60)
    # ok: python-session-cookie-without-secure
    response.set_cookie(settings.LANGUAGE_COOKIE_NAME, theme)
    # ok: python-session-cookie-without-secure
    response.set_cookie("csrf_token", token)
    # ok: python-session-cookie-without-secure
    response.set_cookie("theme", theme)
    # ok: python-session-cookie-without-secure
    response.set_cookie("session_token", **cookie_options)


def logout(response):
    # ok: python-session-cookie-without-secure
    response.set_cookie("session_token", "", expires=0)
    # ok: python-session-cookie-without-secure
    response.set_cookie("session_token", "", max_age=0)
    return response
