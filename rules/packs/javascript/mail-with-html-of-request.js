const nodemailer = require("nodemailer");
const escapeHtml = require("escape-html");
const transport = nodemailer.createTransport(options);

app.post("/signup", async (req, res) => {
  // ruleid: javascript-mail-with-html-of-request
  await transport.sendMail({ to: "team@shop.example", html: "<p>Hello " + req.body.name + "</p>" });
  // ok: javascript-mail-with-html-of-request
  await transport.sendMail({ to: "team@shop.example", html: "<p>Hello " + escapeHtml(req.body.name) + "</p>" });
  // ok: javascript-mail-with-html-of-request
  await transport.sendMail({ to: "team@shop.example", text: "Hello " + req.body.name });
  res.end();
});
