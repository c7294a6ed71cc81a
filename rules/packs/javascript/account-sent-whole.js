const bcrypt = require("bcrypt");

app.post("/login", async (req, res) => {
  const user = await User.findOne({ email: req.body.email });
  if (!user || !(await bcrypt.compare(req.body.password, user.password))) return res.status(401).end();
  // ruleid: javascript-account-sent-whole
  res.json(user);
});

app.get("/accounts", async (req, res) => {
  const users = await User.findAll();
  // ruleid: javascript-account-sent-whole
  res.status(200).json({ success: true, users });
});

app.get("/people", async (req, res) => {
  const list = await prisma.user.findMany();
  // ruleid: javascript-account-sent-whole
  res.send({ data: list });
});

router.get("/data", async (ctx) => {
  const users = await User.findAll({ limit: 100 });
  // ruleid: javascript-account-sent-whole
  ctx.body = { success: true, data: users };
});

router.get("/data/:id", async (ctx) => {
  const user = await User.findByPk(ctx.params.id);
  // ruleid: javascript-account-sent-whole
  ctx.body = user;
});

app.get("/selected", async (req, res) => {
  const users = await User.find({}, "-password");
  // ok: javascript-account-sent-whole
  res.json(users);
});

app.get("/attributes", async (req, res) => {
  const users = await User.findAll({ attributes: ["id", "name"] });
  // ok: javascript-account-sent-whole
  res.json(users);
});

app.get("/chosen", async (req, res) => {
  const users = await User.find({}).select("-password");
  // ok: javascript-account-sent-whole
  res.json(users);
});

app.get("/prisma", async (req, res) => {
  const users = await prisma.user.findMany({ select: { id: true, name: true } });
  // ok: javascript-account-sent-whole
  res.json({ users });
});

app.get("/products", async (req, res) => {
  const products = await Product.findAll();
  // ok: javascript-account-sent-whole
  res.json(products);
});

app.get("/removed", async (req, res) => {
  const user = await User.findByPk(req.params.id);
  user.password = undefined;
  // ok: javascript-account-sent-whole
  res.json(user);
});

app.get("/deleted", async (req, res) => {
  const user = await User.findOne({ where: { id: req.params.id }, raw: true });
  delete user.password;
  // ok: javascript-account-sent-whole
  res.json({ user });
});

app.get("/part", async (req, res) => {
  const user = await User.findByPk(req.params.id);
  // ok: javascript-account-sent-whole
  res.json({ id: user.id, name: user.name });
});

module.exports = {
  all: async (req, res) => {
    const result = {};
    try {
      const users = await User.find({});
      // ruleid: javascript-account-sent-whole
      result.users = users;
    } catch (err) {
      result.error = "failed";
    }
    res.send(result);
  },
};

app.post("/accounts", async (req, res) => {
  const hash = await bcrypt.hash(req.body.password, 12);
  const user = await prisma.user.create({ data: { email: req.body.email, password: hash } });
  // ruleid: javascript-account-sent-whole
  res.status(201).json(user);
});

app.post("/members", async (req, res) => {
  const password = await bcrypt.hash(req.body.password, 12);
  const member = new Member({ email: req.body.email, password });
  await member.save();
  // ruleid: javascript-account-sent-whole
  res.status(201).json({ member });
});

app.post("/customers", async (req, res) => {
  const password = await bcrypt.hash(req.body.password, 12);
  const customer = new Customer({ email: req.body.email, password });
  const saved = await customer.save();
  // ruleid: javascript-account-sent-whole
  res.status(201).json({ success: true, data: saved });
});

app.post("/selected", async (req, res) => {
  const hash = await bcrypt.hash(req.body.password, 12);
  const user = await prisma.user.create({ data: { email: req.body.email, password: hash }, select: { id: true } });
  // ok: javascript-account-sent-whole
  res.status(201).json(user);
});

app.post("/omitted", async (req, res) => {
  const hash = await bcrypt.hash(req.body.password, 12);
  const user = await prisma.user.create({ data: { email: req.body.email, password: hash }, omit: { password: true } });
  // ok: javascript-account-sent-whole
  res.status(201).json(user);
});

app.post("/rest", async (req, res) => {
  const hash = await bcrypt.hash(req.body.password, 12);
  const user = await prisma.user.create({ data: { email: req.body.email, password: hash } });
  const { password, ...rest } = user;
  // ok: javascript-account-sent-whole
  res.status(201).json(rest);
});

app.post("/cleared", async (req, res) => {
  const member = new Member({ email: req.body.email, password: await bcrypt.hash(req.body.password, 12) });
  await member.save();
  member.password = undefined;
  // ok: javascript-account-sent-whole
  res.status(201).json(member);
});

app.post("/nothing", async (req, res) => {
  const user = await prisma.user.create({ data: { email: req.body.email } });
  // ok: javascript-account-sent-whole
  res.status(201).json(user);
});

router.post('/entry', async (req, res) => {
  const user = await User.findOne({ where: { email: req.body.email } });
  if (!(await bcrypt.compare(req.body.password, user.password))) return res.sendStatus(401);
  // ruleid: javascript-account-sent-whole
  res.json({ code: 1, user: { token: sign(user.id), ...user.dataValues } });
});

router.post('/joined', async (req, res) => {
  let account = new userModel(req.body);
  let data = await account.save();
  // ruleid: javascript-account-sent-whole
  res.json({ message: 'success', data });
});

router.delete('/members/:id', async (req, res) => {
  const gone = await Member.findByIdAndDelete(req.params.id);
  // ruleid: javascript-account-sent-whole
  res.json({ message: 'success', gone });
});

router.post('/ordered', async (req, res) => {
  let order = new Order(req.body);
  let data = await order.save();
  // ok: javascript-account-sent-whole
  res.json({ message: 'success', data });
});
