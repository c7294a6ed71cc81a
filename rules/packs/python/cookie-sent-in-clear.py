from flask import make_response


def login(token):
    response = make_response("hello")
    # ruleid: python-cookie-sent-in-clear
    response.set_cookie("remember", token, secure=False, httponly=True)
    # ruleid: python-cookie-sent-in-clear
    response.set_cookie("remember", value=token, path="/", secure=False)
    # ok: python-cookie-sent-in-clear
    response.set_cookie("remember", token, secure=True, httponly=True, samesite="Lax")
    # ok: python-cookie-sent-in-clear
    response.set_cookie("remember", token, secure=app.config["TLS"])
    # ok: python-cookie-sent-in-clear
    connect(secure=False)
    return response


def flag_in_a_variable(token):
    response = make_response("hello")
    tls = False
    # ruleid: python-cookie-sent-in-clear
    response.set_cookie("remember", token, secure=tls, httponly=True)
    on = True
    # ok: python-cookie-sent-in-clear
    response.set_cookie("remember", token, secure=on, httponly=True)
    return response
