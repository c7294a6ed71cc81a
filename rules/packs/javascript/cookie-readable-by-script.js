const express = require("express");
const session = require("express-session");
const app = express();

// ruleid: javascript-cookie-readable-by-script
app.use(session({ secret: process.env.SECRET, cookie: { httpOnly: false } }));

app.post("/login", (req, res) => {
  // ruleid: javascript-cookie-readable-by-script
  res.cookie("session", req.id, { httpOnly: false, secure: true });
  // ok: javascript-cookie-readable-by-script
  res.cookie("session", req.id, { httpOnly: true, secure: true });
  // ok: javascript-cookie-readable-by-script
  res.cookie("theme", "dark");
});

function hapiHandler(request, h) {
  // ruleid: javascript-cookie-readable-by-script
  h.state("session", id, { isHttpOnly: false, isSecure: true });
  // ok: javascript-cookie-readable-by-script
  h.state("session", id, { isHttpOnly: true, isSecure: true });
}
