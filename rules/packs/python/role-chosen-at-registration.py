@app.route("/register", methods=["POST"])
def register():
    data = request.get_json()
    # ruleid: python-role-chosen-at-registration
    user = User(name=data["name"], role=data.get("role", "user"))
    db.session.add(user)


@app.post("/signup")
def signup():
    # ruleid: python-role-chosen-at-registration
    db.users.insert_one({"name": request.json["name"], "role": request.json["role"]})


def register_person(request):
    person = Person()
    # ruleid: python-role-chosen-at-registration
    person.is_admin = request.POST.get("is_admin", False)
    person.save()


@app.route("/register/shop", methods=["POST"])
def register_at_shop():
    data = request.get_json()
    if data["role"] not in ("buyer", "seller"):
        abort(400)
    # ok: python-role-chosen-at-registration
    db.session.add(User(name=data["name"], role=data["role"]))


@app.route("/admin/users", methods=["POST"])
@admin_required
def create():
    data = request.get_json()
    # ok: python-role-chosen-at-registration
    db.session.add(User(name=data["name"], role=data.get("role", "user")))


@app.route("/register/plain", methods=["POST"])
def register_plainly():
    data = request.get_json()
    # ok: python-role-chosen-at-registration
    db.session.add(User(name=data["name"], role="user"))
