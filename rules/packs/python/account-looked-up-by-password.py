def login(name, password):
    # ruleid: python-account-looked-up-by-password
    User.query.filter_by(name=name, password=password).first()
    # ruleid: python-account-looked-up-by-password
    session.query(User).filter(User.name == name, User.password == password).first()
    # ruleid: python-account-looked-up-by-password
    Customer.objects.get(email=name, password=password)
    # ruleid: python-account-looked-up-by-password
    db.users.find_one({"name": name, "password": password})
    # ruleid: python-account-looked-up-by-password
    cursor.execute("SELECT id FROM users WHERE name = %s AND password = %s", (name, password))
    query = "SELECT * FROM users WHERE username = ? AND password = ?"
    # ruleid: python-account-looked-up-by-password
    cursor.execute(query, (name, password))
    # ok: python-account-looked-up-by-password
    User.query.filter_by(name=name).first()
    # ok: python-account-looked-up-by-password
    cursor.execute("UPDATE users SET password = ? WHERE id = ?", (password, 1))
    # ok: python-account-looked-up-by-password
    User.objects.create(name=name, password=make_password(password))
    # ok: python-account-looked-up-by-password
    session.query(User).filter(User.password == None).all()
    # ruleid: python-account-looked-up-by-password
    query = f"SELECT * FROM users WHERE name = '{name}' AND password = '{password}'"
    # ruleid: python-account-looked-up-by-password
    query = "SELECT * FROM users WHERE name = '" + name + "' AND password = '" + password + "'"
    # ruleid: python-account-looked-up-by-password
    query = "SELECT * FROM users WHERE name = '%s' AND password = '%s'" % (name, password)
    # ok: python-account-looked-up-by-password
    query = f"SELECT password FROM users WHERE name = '{name}'"
