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

app.post("/accounts", async (req, res) => {
  const { email, password } = req.body;
  // ruleid: javascript-password-stored-as-typed
  const user = await prisma.user.create({ data: { email, password } });
  res.status(201).json({ id: user.id });
});

app.post("/customers", async (req, res) => {
  // ruleid: javascript-password-stored-as-typed
  await prisma.customer.create({ data: { email: req.body.email, password: req.body.password } });
  res.status(201).end();
});

app.put("/password", async (req, res) => {
  const { newPassword } = req.body;
  // ruleid: javascript-password-stored-as-typed
  await this.prisma.user.update({ where: { id: req.user.id }, data: { password: newPassword } });
  res.end();
});

export async function POST(request) {
  const { email, password } = await request.json();
  // ruleid: javascript-password-stored-as-typed
  await db.user.create({ data: { email, password } });
  return Response.json({});
}

app.post("/hashed", async (req, res) => {
  const { email, password } = req.body;
  const hashed = await bcrypt.hash(password, 12);
  // ok: javascript-password-stored-as-typed
  await prisma.user.create({ data: { email, password: hashed } });
  // ok: javascript-password-stored-as-typed
  await prisma.user.create({ data: { email, password: await bcrypt.hash(req.body.password, 12) } });
  res.status(201).end();
});

app.post("/again", async (req, res) => {
  let { email, password } = req.body;
  password = await argon2.hash(password);
  // ok: javascript-password-stored-as-typed
  await prisma.user.create({ data: { email, password } });
  res.status(201).end();
});

app.post("/before", async (req, res) => {
  req.body.password = await bcrypt.hash(req.body.password, 12);
  const { email, password } = req.body;
  // ok: javascript-password-stored-as-typed
  await prisma.user.create({ data: { email, password } });
  // ok: javascript-password-stored-as-typed
  await prisma.user.create({ data: { email, password: req.body.password } });
  res.status(201).end();
});

app.post("/rooms", async (req, res) => {
  // ok: javascript-password-stored-as-typed
  await prisma.link.create({ data: { address: req.body.address, text: req.body.password } });
  // ok: javascript-password-stored-as-typed
  await mailer.account.create({ data: { password: req.body.password } });
});
