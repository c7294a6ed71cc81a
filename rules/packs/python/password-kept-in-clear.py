import hashlib
from flask import request
from werkzeug.security import check_password_hash


def login(name):
    password = request.form["password"]
    user = User.query.filter_by(name=name).first()
    # ruleid: python-password-kept-in-clear
    if user and user.password == password:
        return user
    # ok: python-password-kept-in-clear
    if check_password_hash(user.password, password):
        return user
    return None


def login_by_row(db, name):
    row = db.execute("SELECT * FROM users WHERE name = ?", (name,)).fetchone()
    # ruleid: python-password-kept-in-clear
    if row["password"] != request.form.get("password"):
        return None
    return row


def hashed(db_user, password):
    password = hashlib.sha256(password.encode()).hexdigest()
    # ok: python-password-kept-in-clear
    return db_user.password == password


def hashed_by_name(user, password, password_hash):
    # ok: python-password-kept-in-clear
    if user.password == password_hash:
        return True
    # ok: python-password-kept-in-clear
    return user.password == digest(password)


def repeated(form):
    # ok: python-password-kept-in-clear
    return form.password == form.confirm_password


def unchanged(user, other):
    # ok: python-password-kept-in-clear
    return user.password == other.password_hash


def opened(request, number):
    sheet = Sheet.objects.get(pk=number)
    if request.method == "POST":
        password = request.POST["password"]
        # ruleid: python-password-kept-in-clear
        if password == sheet.password:
            return redirect("sheet", number)


def hashed_first(request, number):
    sheet = Sheet.objects.get(pk=number)
    password = request.POST["password"]
    password = digest(password)
    # ok: python-password-kept-in-clear
    return password == sheet.password
