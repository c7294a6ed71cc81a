@app.route("/register", methods=["POST"])
def register():
    name = request.form["name"]
    password = request.form["password"]
    # ruleid: python-password-stored-as-typed
    cursor.execute("INSERT INTO users (name, password) VALUES (?, ?)", (name, password))
    # ok: python-password-stored-as-typed
    cursor.execute("INSERT INTO users (name, password) VALUES (?, ?)", (name, generate_password_hash(password)))
    # ok: python-password-stored-as-typed
    cursor.execute("UPDATE users SET name = ? WHERE id = ?", (name, 1))


@app.route("/change", methods=["POST"])
def change():
    # ruleid: python-password-stored-as-typed
    db.execute("UPDATE users SET password = %s WHERE id = %s", (request.json["password"], 1))


@app.route("/reset", methods=["POST"])
def reset():
    password = request.form.get("password")
    password = generate_password_hash(password)
    # ok: python-password-stored-as-typed
    cursor.execute("UPDATE users SET password = ? WHERE id = ?", (password, 1))
