const vm = require("vm");
const actions = { start: () => 1, stop: () => 0 };

app.get("/sum", (req, res) => {
  // ruleid: javascript-code-injection
  const a = eval(req.query.formula);
  // ruleid: javascript-code-injection
  const b = new Function("x", "return " + req.query.body);
  const text = "show('" + req.query.name + "')";
  // ruleid: javascript-code-injection
  setTimeout(text, 100);
  // ruleid: javascript-code-injection
  const c = vm.runInNewContext(req.body.script, {});
  // ok: javascript-code-injection
  const d = JSON.parse(req.query.values);
  // ok: javascript-code-injection
  const e = actions[req.query.action];
  // ok: javascript-code-injection
  setTimeout(() => show(req.query.name), 100);
  // ok: javascript-code-injection
  const f = eval("1 + 1");
  // ok: javascript-code-injection
  const g = eval("x = " + Number(req.query.x));
  res.json([a, b, c, d, e, f, g]);
});
