require "bcrypt"

def change(id, new_password)
  # ruleid: ruby-password-stored-as-typed
  db.execute("UPDATE users SET password = ? WHERE id = ?", new_password, id)
end

post "/accounts" do
  # ruleid: ruby-password-stored-as-typed
  db.execute("INSERT INTO accounts (name, password) VALUES (?, ?)", [params[:name], params[:password]])
  # ruleid: ruby-password-stored-as-typed
  connection.exec_params("INSERT INTO accounts (name, password) VALUES ($1, $2)", [params["name"], params["password"]])
  # ok: ruby-password-stored-as-typed
  db.execute("INSERT INTO accounts (name, password) VALUES (?, ?)", params[:name], BCrypt::Password.create(params[:password]))
  # ruleid: ruby-password-stored-as-typed
  db.execute_batch("INSERT INTO accounts (name, password) VALUES ('#{params[:name]}', '#{params[:password]}')")
  # ok: ruby-password-stored-as-typed
  db.execute("INSERT INTO accounts (name, mail) VALUES (?, ?)", params[:name], params[:mail])
  # ok: ruby-password-stored-as-typed
  db.execute("SELECT id FROM invitations WHERE code = ?", password)
end

def register(name, password)
  password = BCrypt::Password.create(password)
  # ok: ruby-password-stored-as-typed
  db.execute("INSERT INTO accounts (name, password) VALUES (?, ?)", name, password)
  password = SecureRandom.hex(12)
  # ok: ruby-password-stored-as-typed
  db.execute("UPDATE accounts SET password = ? WHERE name = ?", password, name)
end
