from flask import jsonify


@app.route("/api/users/<int:number>")
def show(number):
    user = User.query.get(number)
    # ruleid: python-password-sent-in-answer
    return jsonify({"id": user.id, "name": user.name, "password": user.password_hash}), 200


@app.route("/debug/users")
def all_users():
    # ruleid: python-password-sent-in-answer
    return jsonify({"users": [{"id": u[0], "password": u[2]} for u in rows()]})


@app.route("/staff")
def staff():
    # ruleid: python-password-sent-in-answer
    return jsonify([dict(username=row[0], password=row[1]) for row in rows()])


@app.get("/me")
async def me():
    # ruleid: python-password-sent-in-answer
    return {"name": user.name, "hashed_password": user.hashed_password}


@app.route("/check")
def check():
    # ok: python-password-sent-in-answer
    return jsonify({"password": "is too short"})


@app.route("/fields")
def fields():
    # ok: python-password-sent-in-answer
    return jsonify({"password": form.errors["password"]})


def settings(config):
    # ok: python-password-sent-in-answer
    return {"user": config.user, "password": config.password}
