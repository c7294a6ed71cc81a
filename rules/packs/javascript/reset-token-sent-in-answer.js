const express = require("express");
const app = express();

app.post("/forgot", async (req, res) => {
  const resetToken = crypto.randomBytes(32).toString("hex");
  await users.keep(req.body.email, resetToken);
  // ruleid: javascript-reset-token-sent-in-answer
  res.json({ message: "sent", token: resetToken });
});

app.post("/lost", async (req, res) => {
  const user = await users.byMail(req.body.email);
  // ruleid: javascript-reset-token-sent-in-answer
  res.status(200).json({ message: "sent", resetLink: link(user) });
});

app.post("/right", async (req, res) => {
  const resetToken = crypto.randomBytes(32).toString("hex");
  // ok: javascript-reset-token-sent-in-answer
  await users.update({ email: req.body.email, resetToken });
  await mailer.sendMail({ to: req.body.email, text: link(resetToken) });
  // ok: javascript-reset-token-sent-in-answer
  res.json({ message: "If there is such an account, it gets a mail." });
});

app.post("/developers", async (req, res) => {
  const resetToken = crypto.randomBytes(32).toString("hex");
  if (process.env.NODE_ENV === "development") {
    // ok: javascript-reset-token-sent-in-answer
    return res.json({ resetToken });
  }
  res.json({});
});
