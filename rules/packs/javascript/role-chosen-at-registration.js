app.post("/api/register", async (req, res) => {
  // ruleid: javascript-role-chosen-at-registration
  const user = await User.create({ name: req.body.name, role: req.body.role || "user" });
  res.json(user);
});

exports.signup = async (req, res) => {
  const { name, password, role } = req.body;
  // ruleid: javascript-role-chosen-at-registration
  const user = new User({ name, password: await hash(password), role });
  await user.save();
};

app.post("/register/shop", async (req, res) => {
  if (!["buyer", "seller"].includes(req.body.role)) return res.sendStatus(400);
  // ok: javascript-role-chosen-at-registration
  res.json(await User.create({ name: req.body.name, role: req.body.role }));
});

app.post("/signup", async (req, res) => {
  // ok: javascript-role-chosen-at-registration
  res.json(await User.create({ name: req.body.name, role: "user" }));
});

app.post("/admin/users", requireAdmin, async (req, res) => {
  // ok: javascript-role-chosen-at-registration
  res.json(await User.create({ name: req.body.name, role: req.body.role }));
});
