function calculate(req, name) {
  // ruleid: javascript-eval-of-expression
  const a = eval(req.query.formula);
  // ruleid: javascript-eval-of-expression
  const b = eval("(" + req.body.json + ")");
  // ruleid: javascript-eval-of-expression
  const f = new Function("x", req.query.body);
  // ruleid: javascript-eval-of-expression
  setTimeout("show('" + name + "')", 100);
  return [a, b, f];
}

function calculateSafely(req, name) {
  // ok: javascript-eval-of-expression
  const a = JSON.parse(req.query.formula);
  // ok: javascript-eval-of-expression
  const b = eval("1 + 2");
  // ok: javascript-eval-of-expression
  setTimeout(() => show(name), 100);
  // ok: javascript-eval-of-expression
  setTimeout(show, delay + 100);
  // ok: javascript-eval-of-expression
  return math.eval(req.query.formula);
}
