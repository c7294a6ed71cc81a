const util = require("util");
const { sprintf, vsprintf } = require("sprintf-js");
const app = require("express")();

app.get("/report", (req, res) => {
  const name = req.query.name;
  // ruleid: javascript-format-from-request
  console.log("report of " + name, new Date());
  // ruleid: javascript-format-from-request
  console.error(`report of ${name} failed`, res.locals.error);
  // ruleid: javascript-format-from-request
  const title = util.format(req.query.title, 1);
  // ruleid: javascript-format-from-request
  const line = sprintf(req.query.layout, 1);
  // ruleid: javascript-format-from-request
  const row = vsprintf(req.query.layout, [1]);
  // ok: javascript-format-from-request
  console.log("report of " + name);
  // ok: javascript-format-from-request
  console.log("report of %s", name, new Date());
  // ok: javascript-format-from-request
  console.log("report of", name);
  // ok: javascript-format-from-request
  console.log(`page ${Number(req.query.page)}`, title);
  // ok: javascript-format-from-request
  res.json([util.format("%s: %d", name, 1), line, row]);
});
