from flask import make_response


def remember(token):
    response = make_response("hello")
    # ruleid: python-guarded-cookie-without-secure
    response.set_cookie("remember", token, path="/", httponly=True)
    # ok: python-guarded-cookie-without-secure
    response.set_cookie("remember", token, httponly=True, secure=True)
    # ok: python-guarded-cookie-without-secure
    response.set_cookie("theme", token)
    options = {"secure": False, "httponly": True}
    # ruleid: python-guarded-cookie-without-secure
    response.set_cookie("remember", token, **options)
    kept = {"secure": True, "httponly": True}
    # ok: python-guarded-cookie-without-secure
    response.set_cookie("remember", token, **kept)
    return response
