const jwt = require("jsonwebtoken");

function authenticate(req, res, next) {
  const token = req.headers.authorization?.replace("Bearer ", "");
  // ruleid: javascript-jwt-decoded-unverified
  req.user = jwt.decode(token);
  next();
}

async function session(request) {
  const raw = request.cookies.get("session")?.value ?? "";
  // ruleid: javascript-jwt-decoded-unverified
  const claims = jwt.decode(raw);
  return claims.sub;
}

function context(req) {
  const header = req.headers.get("authorization") ?? "";
  const token = header.startsWith("Bearer ") ? header.slice("Bearer ".length) : null;
  if (process.env.TRUSTED) {
    // ruleid: javascript-jwt-decoded-unverified
    const decoded = jwt.decode(token);
    return { id: decoded.sub };
  }
  return jwt.verify(token, process.env.KEY);
}

async function ofUser(req) {
  const token = req.headers.authorization.slice(7);
  // ok: javascript-jwt-decoded-unverified
  const claims = jwt.decode(token);
  const user = await users.find(claims.sub);
  return jwt.verify(token, user.key);
}

function known(req) {
  const token = req.headers.authorization.slice(7);
  jwt.verify(token, process.env.KEY);
  // ok: javascript-jwt-decoded-unverified
  return jwt.decode(token);
}

function keyOf(req) {
  const token = req.headers.authorization.slice(7);
  // ok: javascript-jwt-decoded-unverified
  return jwt.decode(token, { complete: true }).header.kid;
}

function expiry(token) {
  // ok: javascript-jwt-decoded-unverified
  return jwt.decode(token).exp;
}
