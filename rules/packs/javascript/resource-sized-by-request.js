const crypto = require("crypto");
app.get("/pad", (req, res) => {
  // ruleid: javascript-resource-sized-by-request
  const a = Buffer.alloc(Number(req.query.n));
  // ruleid: javascript-resource-sized-by-request
  const b = "x".repeat(req.query.n);
  // ruleid: javascript-resource-sized-by-request
  setTimeout(() => res.end(), req.query.delay);
  // ok: javascript-resource-sized-by-request
  const c = Buffer.alloc(Math.min(Number(req.query.n) || 0, 1000));
  // ok: javascript-resource-sized-by-request
  const d = crypto.randomBytes(32);
  res.json([a, b, c, d]);
});
