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


@router.post("/register")
def register_with_class(req: RegisterRequest, db: Session = Depends(get_db)):
    # ruleid: python-role-chosen-at-registration
    user = User(
        username=req.username,
        role=req.role or "user",
    )
    db.add(user)


@router.post("/register/plain")
def register_plain(req: RegisterRequest, db: Session = Depends(get_db)):
    # ok: python-role-chosen-at-registration
    db.add(User(username=req.username, role="user"))


@router.post("/register/known")
def register_known(req: RegisterRequest, db: Session = Depends(get_db)):
    if req.role not in ("buyer", "seller"):
        raise HTTPException(status_code=422)
    # ok: python-role-chosen-at-registration
    db.add(User(username=req.username, role=req.role))


@app.route("/register/sql", methods=["POST"])
def register_by_statement():
    # ruleid: python-role-chosen-at-registration
    role = request.form.get("role", "user")
    db.execute("INSERT INTO users (username, password, role) VALUES (?, ?, ?)", (request.form["name"], hashed(request.form["password"]), role))
    return "done"


@app.route("/register/plain", methods=["POST"])
def register_plainly():
    # ok: python-role-chosen-at-registration
    theme = request.form.get("theme", "user")
    db.execute("INSERT INTO users (username, password, role) VALUES (?, ?, 'user')", (request.form["name"], hashed(request.form["password"])))
    return "done"
