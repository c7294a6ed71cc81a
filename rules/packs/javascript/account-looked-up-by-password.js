async function login(req, res) {
  const { email, password } = req.body;
  // ruleid: javascript-account-looked-up-by-password
  await User.findOne({ email, password });
  // ruleid: javascript-account-looked-up-by-password
  await Account.findOne({ email: String(email), password: String(password) }).exec();
  // ruleid: javascript-account-looked-up-by-password
  await prisma.user.findFirst({ where: { email, password } });
  // ruleid: javascript-account-looked-up-by-password
  await pool.query("SELECT id FROM users WHERE email = $1 AND password = $2", [email, password]);
  const sql = "SELECT * FROM users WHERE username = ? AND password = ?";
  // ruleid: javascript-account-looked-up-by-password
  db.get(sql, [email, password]);
  // ok: javascript-account-looked-up-by-password
  await User.findOne({ email });
  // ok: javascript-account-looked-up-by-password
  await User.create({ email, password: await bcrypt.hash(password, 12) });
  // ok: javascript-account-looked-up-by-password
  await db.query("UPDATE users SET password = ? WHERE id = ?", [hash, 1]);
  // ok: javascript-account-looked-up-by-password
  loginForm.find({ password });
  // ok: javascript-account-looked-up-by-password
  await pool.query("SELECT password FROM users WHERE email = $1", [email]);
}

function joined(name, password) {
  // ruleid: javascript-account-looked-up-by-password
  const text = `SELECT * FROM users WHERE name = '${name}' AND password = '${password}'`;
  return db.query(text);
}

function added(name, password) {
  // ruleid: javascript-account-looked-up-by-password
  return db.query("SELECT id FROM users WHERE name = '" + name + "' AND password = '" + password + "'");
}

// ok: javascript-account-looked-up-by-password
const byName = (name) => db.query(`SELECT password FROM users WHERE name = '${name}'`);
