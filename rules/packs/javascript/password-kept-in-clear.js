const bcrypt = require("bcrypt");
const md5 = require("md5");

app.post("/login", async (req, res) => {
  const { email, password } = req.body;
  const user = await prisma.user.findUnique({ where: { email } });
  // ruleid: javascript-password-kept-in-clear
  if (!user || user.password !== password) return res.status(401).end();
  res.end();
});

app.post("/session", async (req, res) => {
  const account = await accounts.findOneBy({ name: req.body.name });
  // ruleid: javascript-password-kept-in-clear
  if (account && account.password === req.body.password) return res.json({ in: true });
  res.status(401).end();
});

class SignIn {
  async validate(loginDto) {
    const found = await this.repository.findOneBy({ email: loginDto.email });
    // ruleid: javascript-password-kept-in-clear
    if (found?.password !== loginDto.password) throw new UnauthorizedException();
    return found.id;
  }

  listed(name, password) {
    // ruleid: javascript-password-kept-in-clear
    return this.users.find((u) => u.name === name && u.password === password);
  }
}

app.post("/right", async (req, res) => {
  const user = await prisma.user.findUnique({ where: { email: req.body.email } });
  // ok: javascript-password-kept-in-clear
  if (!(await bcrypt.compare(req.body.password, user.password))) return res.status(401).end();
  res.end();
});

app.post("/digest", async (req, res) => {
  const user = await prisma.user.findUnique({ where: { email: req.body.email } });
  const password = md5(req.body.password);
  // ok: javascript-password-kept-in-clear
  if (user.password !== password) return res.status(401).end();
  res.end();
});

app.post("/again", async (req, res) => {
  let { password } = req.body;
  password = hashOf(password);
  const user = await prisma.user.findUnique({ where: { email: req.body.email } });
  // ok: javascript-password-kept-in-clear
  if (user.password !== password) return res.status(401).end();
  res.end();
});

function form(values, user, hashedPassword, newPassword) {
  // ok: javascript-password-kept-in-clear
  if (values.password !== values.confirmPassword) return "differ";
  // ok: javascript-password-kept-in-clear
  if (user.password !== hashedPassword) return "wrong";
  // ok: javascript-password-kept-in-clear
  if (user.password === user.confirmPassword) return "same";
  // ok: javascript-password-kept-in-clear
  if (user.password === undefined || user.password === "") return "missing";
  // ok: javascript-password-kept-in-clear
  return user.password === newPassword ? "old" : "new";
}
