const _ = require("lodash");
const escapeRegExp = require("escape-string-regexp");

app.get("/search", (req, res) => {
  // ruleid: javascript-regex-from-request
  const re = new RegExp(req.query.q, "i");
  // ruleid: javascript-regex-from-request
  const word = RegExp("\\b" + req.query.word + "\\b");
  // ok: javascript-regex-from-request
  const safe = new RegExp(_.escapeRegExp(req.query.q), "i");
  // ok: javascript-regex-from-request
  const other = new RegExp("^" + escapeRegExp(req.query.q));
  // ok: javascript-regex-from-request
  const byHand = new RegExp(req.query.q.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  // ok: javascript-regex-from-request
  const otherOrder = new RegExp(req.query.q.replace(/([.?*+^$[\]\\(){}|-])/g, "\\$1"));
  // ruleid: javascript-regex-from-request
  const dots = new RegExp(req.query.q.replace(/[.]/g, "\\$&"));
  // ok: javascript-regex-from-request
  res.json(names.filter((n) => n.includes(req.query.q)));
});

app.get("/rules", (req, res) => {
  // What stands under a key that the request names is the program's own.
  // ok: javascript-regex-from-request
  const rule = new RegExp(_.get(settings.rules, `${req.query.group}.path`, "^a$"));
  // ok: javascript-regex-from-request
  const version = new RegExp("^" + _.toSafeInteger(req.query.version));
  // ruleid: javascript-regex-from-request
  const own = new RegExp(_.get(req.query, "path"));
  // ruleid: javascript-regex-from-request
  const other = new RegExp(_.get(settings.rules, "path", req.query.path));
  res.end();
});
