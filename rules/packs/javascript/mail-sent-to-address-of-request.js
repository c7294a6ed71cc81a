const nodemailer = require("nodemailer");
const transport = nodemailer.createTransport(options);

app.post("/share", async (req, res) => {
  // ruleid: javascript-mail-sent-to-address-of-request
  await transport.sendMail({ from: "shop@shop.example", to: req.body.to, subject: "Hello", text: "Look" });
  // ruleid: javascript-mail-sent-to-address-of-request
  await transport.sendMail({ from: req.body.from, to: "help@shop.example", subject: "Question", text: "Hi" });
  // ok: javascript-mail-sent-to-address-of-request
  await transport.sendMail({ from: "shop@shop.example", to: "help@shop.example", subject: "Question", text: req.body.text });
  // ok: javascript-mail-sent-to-address-of-request
  await transport.sendMail({ from: "shop@shop.example", to: req.user.email, subject: "Hello", text: "Look" });
  res.end();
});
