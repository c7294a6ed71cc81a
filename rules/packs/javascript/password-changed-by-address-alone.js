async function updatePassword(email, password) {
  const hashed = await bcrypt.hash(password, 10);
  // ruleid: javascript-password-changed-by-address-alone
  await Users.update({ password: hashed }, { where: { email: email } });
}

app.post('/reset', async (req, res) => {
  const { email, password } = req.body;
  // ruleid: javascript-password-changed-by-address-alone
  await prisma.user.update({ where: { email }, data: { password: await hash(password, 10) } });
  res.end();
});

// The token of a mail proves it.
app.post('/reset/:token', async (req, res) => {
  const sent = await Reset.findOne({ token: digest(req.params.token), expires: { $gt: Date.now() } });
  if (!sent) return res.sendStatus(404);
  // ok: javascript-password-changed-by-address-alone
  await User.updateOne({ email: sent.email }, { password: await hash(req.body.password, 10) });
  res.end();
});

// So does the old password.
app.post('/change', async (req, res) => {
  const user = await User.findOne({ email: req.body.email });
  if (!(await bcrypt.compare(req.body.old, user.password))) return res.sendStatus(403);
  // ok: javascript-password-changed-by-address-alone
  await User.updateOne({ email: user.email }, { password: await hash(req.body.password, 10) });
  res.end();
});

app.post('/name', async (req, res) => {
  // ok: javascript-password-changed-by-address-alone
  await User.updateOne({ email: req.body.email }, { name: req.body.name });
  res.end();
});
