const mongoose = require("mongoose");
const User = mongoose.model("User", schema);

app.patch("/me", async (req, res) => {
  const user = await load(1);
  // ruleid: javascript-mass-assignment
  Object.assign(user, req.body);
  // ruleid: javascript-mass-assignment
  await User.create(req.body);
  const { name, email } = req.body;
  // ok: javascript-mass-assignment
  await User.create({ name: String(name), email: String(email) });
  // ok: javascript-mass-assignment
  Object.assign(user, { seen: true });
  res.end();
});

app.post("/users", async (req, res) => {
  // ruleid: javascript-mass-assignment
  const user = new User(req.body);
  // ok: javascript-mass-assignment
  const named = new User({ name: req.body.name, role: "user" });
  // ruleid: javascript-mass-assignment
  await User.findOneAndUpdate({ _id: req.params.id }, req.body);
  // ok: javascript-mass-assignment
  await User.findOneAndUpdate({ _id: req.params.id }, { name: req.body.name });
  // ok: javascript-mass-assignment
  await User.create({ name: req.body.name });
  res.end();
});

module.exports = (app, db) => {
  app.put("/accounts/:id", (req, res) => {
    // ruleid: javascript-mass-assignment
    db.account.update(req.body, { where: { id: req.params.id } }).then((n) => res.json(n));
    // ok: javascript-mass-assignment
    db.account.update({ name: req.body.name }, { where: { id: req.params.id } });
    // ok: javascript-mass-assignment
    hash.update(req.body, "utf8");
  });
};
