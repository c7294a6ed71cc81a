const math = require("mathjs");
const { VM } = require("vm2");

app.get("/calc", (req, res) => {
  // ruleid: javascript-expression-injection
  const a = math.evaluate(req.query.formula);
  // ruleid: javascript-expression-injection
  const b = new VM().run(req.query.code);
  // ok: javascript-expression-injection
  const c = math.evaluate("a * b", { a: Number(req.query.a), b: Number(req.query.b) });
  res.json([a, b, c]);
});
