// ruleid: javascript-cookie-sent-in-clear
app.use(session({ secret, cookie: { secure: false, httpOnly: true } }));
// ruleid: javascript-cookie-sent-in-clear
res.cookie("session", id, { httpOnly: true, secure: false });
// ruleid: javascript-cookie-sent-in-clear
ctx.cookies.set("session", id, { secure: false });
// ok: javascript-cookie-sent-in-clear
res.cookie("session", id, { httpOnly: true, secure: true });
// ok: javascript-cookie-sent-in-clear
const transport = nodemailer.createTransport({ host, port: 587, secure: false });

function remember(reply, id) {
  // ruleid: javascript-cookie-sent-in-clear
  const options = { httpOnly: true, secure: false };
  reply.setCookie("session", id, options);
}

function hapiHandler(request, h) {
  // ruleid: javascript-cookie-sent-in-clear
  h.state("session", id, { isSecure: false });
  // ok: javascript-cookie-sent-in-clear
  h.state("session", id, { isSecure: true });
}
