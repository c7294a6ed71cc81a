const jwt = require("jsonwebtoken");

function signed(user, options) {
  // ruleid: javascript-jwt-without-expiry
  const a = jwt.sign({ id: user.id, role: user.role }, process.env.KEY);
  // ruleid: javascript-jwt-without-expiry
  const b = jwt.sign({ id: user.id }, KEY, { algorithm: "HS256" });
  // ok: javascript-jwt-without-expiry
  const c = jwt.sign({ id: user.id }, KEY, { expiresIn: "1h" });
  // ok: javascript-jwt-without-expiry
  const d = jwt.sign({ id: user.id, exp: soon() }, KEY);
  // ok: javascript-jwt-without-expiry
  const e = jwt.sign({ id: user.id }, KEY, options);
  // ok: javascript-jwt-without-expiry
  const f = jwt.sign(payload(user), KEY);
  // ok: javascript-jwt-without-expiry
  const g = jwt.sign({ id: user.id, expiresAt: soon().toISOString() }, KEY);
  return [g, a, b, c, d, e, f];
}

// ruleid: javascript-jwt-without-expiry
const signed = (data) => jwt.sign(data, process.env.SECRET);
// ok: javascript-jwt-without-expiry
const ended = (data) => jwt.sign(data, process.env.SECRET, { expiresIn: '1h' });
