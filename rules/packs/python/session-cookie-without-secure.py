def login(response, token, theme):
    # ruleid: python-session-cookie-without-secure
    response.set_cookie("session_token", token, max_age=3600)
    # ruleid: python-session-cookie-without-secure
    response.set_cookie("auth", token)
    # ok: python-session-cookie-without-secure
    response.set_cookie("session_token", token, secure=True, httponly=True)
    # ok: python-session-cookie-without-secure
    response.set_cookie("theme", theme)
    # ok: python-session-cookie-without-secure
    response.set_cookie("session_token", **cookie_options)
