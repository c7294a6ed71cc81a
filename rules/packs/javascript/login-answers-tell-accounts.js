
app.post('/forgot-password', async (req, res) => {
  const user = await User.findOne({ email: String(req.body.email) });
  // ruleid: javascript-login-answers-tell-accounts
  if (!user) return res.status(404).json({ message: 'User not found' });
  user.resetToken = crypto.randomBytes(32).toString('hex');
  await user.save();
  res.json({ message: 'We have sent a mail.' });
});

app.post('/users/mail', async (req, res) => {
  const user = await User.findById(String(req.body.id));
  // ok: javascript-login-answers-tell-accounts
  if (!user) return res.status(404).json({ message: 'User not found' });
  await mail(user);
  res.end();
});
