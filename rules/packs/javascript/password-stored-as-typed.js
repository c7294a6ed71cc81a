app.post("/register", async (req, res) => {
  const { name, password } = req.body;
  // ruleid: javascript-password-stored-as-typed
  db.query("INSERT INTO users (name, password) VALUES (?, ?)", [name, password]);
  const hash = await bcrypt.hash(password, 12);
  // ok: javascript-password-stored-as-typed
  db.query("INSERT INTO users (name, password) VALUES (?, ?)", [name, hash]);
  // ruleid: javascript-password-stored-as-typed
  await pool.query("UPDATE users SET password = $1 WHERE id = $2", [req.body.password, 1]);
  // ok: javascript-password-stored-as-typed
  await pool.query("INSERT INTO users (name, password) VALUES ($1, crypt($2, gen_salt('bf')))", [name, password]);
  // ok: javascript-password-stored-as-typed
  await pool.query("UPDATE users SET name = $1 WHERE id = $2", [name, 1]);
});
