from flask import Flask, redirect, request, session

# ruleid: python-flask-forms-without-token
app = Flask(__name__)
# ok: python-flask-forms-without-token
app.config["SESSION_COOKIE_HTTPONLY"] = True


@app.route("/login", methods=["GET", "POST"])
def login():
    session["user_id"] = known(request.form["name"], request.form["password"])
    return redirect("/")


@app.route("/mail", methods=["POST"])
def change_mail():
    user = User.query.get(session["user_id"])
    user.mail = request.form["mail"]
    db.session.commit()
    return redirect("/")
