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

app.post("/verify", async (req, res) => {
  const verificationToken = crypto.randomBytes(32).toString("hex");
  await tokens.keep(req.user.id, verificationToken);
  // ruleid: javascript-reset-token-sent-in-answer
  return res.status(200).json({ message: "sent", data: { verificationToken } });
});

app.post("/phone", async (req, res) => {
  const otp = crypto.randomInt(1000000);
  await codes.keep(req.body.phone, otp);
  // ruleid: javascript-reset-token-sent-in-answer
  res.json({ success: true, otp });
});

app.post("/code", async (req, res) => {
  const user = await codes.create(req.body.phone);
  // ruleid: javascript-reset-token-sent-in-answer
  res.json({ success: true, otp: user.otp });
});

app.get("/settings", (req, res) => {
  // ok: javascript-reset-token-sent-in-answer
  res.json({ otp: true, verificationCode: "sent" });
  // ok: javascript-reset-token-sent-in-answer
  res.json({ otp: req.user.otpEnabled });
});
app.post("/forgot", (req, res) => {
  // ruleid: javascript-reset-token-sent-in-answer
  res.json({ token: service.resetPasswordToken() });
  // ok: javascript-reset-token-sent-in-answer
  res.json({ token: service.signIn(req.body) });
});
