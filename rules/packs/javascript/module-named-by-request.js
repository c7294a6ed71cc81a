const formats = new Map([["csv", require("./formats/csv")]]);

app.get("/report", async (req, res) => {
  // ruleid: javascript-module-named-by-request
  const a = require("./formats/" + req.query.format);
  // ruleid: javascript-module-named-by-request
  const b = await import(req.query.module);
  // ok: javascript-module-named-by-request
  const c = formats.get(req.query.format);
  // ok: javascript-module-named-by-request
  const d = require("./formats/json");
  res.json([a, b, c, d]);
});
