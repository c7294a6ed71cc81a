app.post("/login", async (req, res) => {
  const { password } = req.body;
  // ruleid: javascript-password-compared-with-constant
  if (password === "backdoor123") return res.redirect("/admin");
  // ruleid: javascript-password-compared-with-constant
  if (req.body.name === "root" && req.body.password == "toor") return res.redirect("/admin");
  // ok: javascript-password-compared-with-constant
  if (password === "") return res.sendStatus(400);
  // ok: javascript-password-compared-with-constant
  if (typeof password !== "string") return res.sendStatus(400);
  // ok: javascript-password-compared-with-constant
  if (field.type === "password") return res.sendStatus(400);
  // ok: javascript-password-compared-with-constant
  if (password === req.body.repeated) return res.sendStatus(400);
  // ok: javascript-password-compared-with-constant
  if (await bcrypt.compare(password, user.hash)) return res.redirect("/home");
});

// Codes and keys.
// ruleid: javascript-password-compared-with-constant
if (session.otp == otp || otp == '987654') signIn();
// ruleid: javascript-password-compared-with-constant
if (req.body.key !== 'create_first_admin') res.sendStatus(403);
// ok: javascript-password-compared-with-constant
if (req.body.code === 'not_found') res.sendStatus(404);
// ok: javascript-password-compared-with-constant
if (event.key === 'Escape_1') close();
