function check(name) {
  // ruleid: javascript-regular-expression-backtracks
  const a = /^(a+)+$/.test(name);
  // ruleid: javascript-regular-expression-backtracks
  const b = /^(\w+\s?)*$/.test(name);
  // ok: javascript-regular-expression-backtracks
  const c = /^\w+$/.test(name);
  // ok: javascript-regular-expression-backtracks
  const d = /^[a-z]+@[a-z]+$/.test(name);
  return [a, b, c, d];
}
