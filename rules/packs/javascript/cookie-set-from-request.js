const crypto = require("crypto");
app.get("/start", (req, res) => {
  // ruleid: javascript-cookie-set-from-request
  res.cookie("session", req.query.session);
  // ruleid: javascript-cookie-set-from-request
  res.cookie(req.query.name, "1");
  if (["en", "de"].includes(req.query.lang)) {
    // ok: javascript-cookie-set-from-request
    res.cookie("lang", req.query.lang);
  }
  // ok: javascript-cookie-set-from-request
  res.cookie("session", crypto.randomUUID());
  res.end();
});
