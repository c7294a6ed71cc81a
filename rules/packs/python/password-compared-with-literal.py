from werkzeug.security import check_password_hash


def sign_in(request, user, username, password, form):
    # ruleid: python-password-compared-with-literal
    if username == "admin" and password == "admin123":
        return True
    # ruleid: python-password-compared-with-literal
    if request.form["password"] == "letmein":
        return True
    # ruleid: python-password-compared-with-literal
    if form.get("password", "") != "s3cr3t":
        return False
    # ok: python-password-compared-with-literal
    if password == "":
        return False
    # ok: python-password-compared-with-literal
    if user.password == password:
        return True
    # ok: python-password-compared-with-literal
    if form.type == "password":
        return None
    # ok: python-password-compared-with-literal
    if password == "prompt":
        return None
    # ok: python-password-compared-with-literal
    return check_password_hash(user.password_hash, password)


def called(request, token, lexer):
    # ruleid: python-password-compared-with-literal
    if request.headers.get("Authorization") != "Bearer secure_token":
        return False
    # ruleid: python-password-compared-with-literal
    if token == "valid_token_user_a":
        return True
    # ruleid: python-password-compared-with-literal
    if request.headers["X-Api-Key"] == "dev-api-key-12345":
        return True
    # ok: python-password-compared-with-literal
    if token == "float32_t" or lexer.token == "end_of_line":
        return False
    # ok: python-password-compared-with-literal
    return request.headers.get("Authorization") == "Bearer "


def from_directory(user):
    # ok: python-password-compared-with-literal
    return user.password == "LDAP"
