from flask import Flask, redirect, request, session

app = Flask(__name__)


# ruleid: python-login-compared-without-limit
@app.route("/login", methods=["GET", "POST"])
def login():
    user = User.query.filter_by(name=request.form["name"]).first()
    if user and user.password == hashed(request.form["password"]):
        session["user_id"] = user.id
        return redirect("/")
    return "wrong name or password", 401


# ruleid: python-login-compared-without-limit
@app.post("/api/login")
def api_login():
    data = request.get_json()
    row = db.execute("SELECT id FROM users WHERE name = '" + data["name"] + "' AND password = '" + data["password"] + "'").fetchone()
    return {"id": row["id"]} if row else ("wrong", 401)


# ok: python-login-compared-without-limit
@app.route("/slow-login", methods=["POST"])
def slow_login():
    user = find(request.form["name"])
    if user.attempts > 5:
        return "later", 429
    return "welcome" if user.password == hashed(request.form["password"]) else "wrong"


# Another rule tells of these.
# ok: python-login-compared-without-limit
@app.route("/hashed/login", methods=["POST"])
def hashed_login():
    user = find(request.form["name"])
    return "welcome" if check_password_hash(user.password, request.form["password"]) else "wrong"


# ok: python-login-compared-without-limit
@app.route("/register", methods=["POST"])
def register():
    return keep(request.form["name"], request.form["password"])
