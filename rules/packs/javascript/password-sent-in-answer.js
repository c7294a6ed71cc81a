const express = require("express");
const bcrypt = require("bcrypt");
const app = express();

app.get("/users/:id", async (req, res) => {
  const user = await User.findByPk(req.params.id);
  // ruleid: javascript-password-sent-in-answer
  res.json({ id: user.id, name: user.name, password: user.password });
});

app.get("/staff", async (req, res) => {
  const rows = await db.all("SELECT * FROM staff");
  // ruleid: javascript-password-sent-in-answer
  res.status(200).json({ staff: rows.map((row) => ({ name: row.name, passwordHash: row.password_hash })) });
});

router.get("/people/:id", async (ctx) => {
  const person = await people.find(ctx.params.id);
  ctx.body = {
    success: true,
    // ruleid: javascript-password-sent-in-answer
    data: {
      name: person.name,
      password: person.password,
    },
  };
});

const DB_PASSWORD = process.env.DB_PASSWORD;

app.get("/settings", (req, res) => {
  // ruleid: javascript-password-sent-in-answer
  res.send({ database: { user: "shop", password: DB_PASSWORD } });
});

export async function GET() {
  const account = await load();
  // ruleid: javascript-password-sent-in-answer
  return NextResponse.json({ account: { mail: account.mail, password_hash: account.password_hash } });
}

fastify.get("/cards/:id", async (request, reply) => {
  const card = await cards.get(request.params.id);
  // ruleid: javascript-password-sent-in-answer
  return { number: card.last4, cvv: card.cvv };
});

@Controller("members")
class Members {
  @Get(":id")
  async show(@Param("id") id) {
    const member = await this.members.find(id);
    // ruleid: javascript-password-sent-in-answer
    return { name: member.name, password: member.password };
  }
}

app.post("/check", (req, res) => {
  // ok: javascript-password-sent-in-answer
  res.status(400).json({ errors: { password: errors.password, name: errors.name } });
});

app.post("/fields", (req, res) => {
  // ok: javascript-password-sent-in-answer
  res.json({ password: messages.password, passwordHash: true });
});

app.post("/rules", (req, res) => {
  // ok: javascript-password-sent-in-answer
  res.json({ password: "is too short" });
});

async function login(form) {
  // ok: javascript-password-sent-in-answer
  await axios.post("/login", { name: form.name, password: form.password });
  // ok: javascript-password-sent-in-answer
  return { user: form.user, password: form.password };
}

app.get("/hidden", (req, res) => {
  // ok: javascript-password-sent-in-answer
  res.json({ ...user, password: undefined });
});

app.post("/new", async (req, res) => {
  // Stored, and something else sent.
  // ok: javascript-password-sent-in-answer
  res.json(await store.save({ name: person.name, password: person.password }));
});

module.exports = {
  add: async (req, res) => {
    const result = {};
    const saved = await new User(req.body).save();
    result.name = saved.name;
    // ruleid: javascript-password-sent-in-answer
    result.password = saved.password;
    res.send(result);
  },
};

function copied(saved) {
  const result = {};
  // ok: javascript-password-sent-in-answer
  result.password = saved.password;
  return store(result);
}

const JWT_SECRET = process.env.JWT_SECRET;

app.get("/session-info", (req, res) => {
  res.json({
    message: "session",
    // ruleid: javascript-password-sent-in-answer
    jwt: {
      secret: JWT_SECRET,
      algorithm: "HS256",
    },
  });
});

app.post("/second-factor", (req, res) => {
  const factor = speakeasy.generateSecret();
  // ok: javascript-password-sent-in-answer
  res.json({ secret: factor.base32, url: factor.otpauth_url });
});
