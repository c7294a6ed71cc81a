const jwt = require("jsonwebtoken");
const crypto = require("crypto");
const ALGORITHMS = new Map([["v1", "sha256"]]);

app.get("/me", (req, res) => {
  // ruleid: javascript-setting-chosen-by-request
  const a = jwt.verify(req.query.token, req.headers["x-key"], { algorithms: ["HS256"] });
  // ruleid: javascript-setting-chosen-by-request
  const b = crypto.createHash(req.query.algorithm);
  // ruleid: javascript-setting-chosen-by-request
  process.kill(req.query.pid);
  // ok: javascript-setting-chosen-by-request
  const c = jwt.verify(req.query.token, process.env.JWT_KEY, { algorithms: ["HS256"] });
  // ok: javascript-setting-chosen-by-request
  const d = crypto.createHash(ALGORITHMS.get(req.query.version));
  res.json([a, b, c, d]);
});
