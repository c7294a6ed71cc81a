const jwt = require("jsonwebtoken");
app.use((req, res, next) => {
  // ruleid: javascript-token-read-without-check
  const read = jwt.decode(req.headers.authorization, { complete: true });
  req.user = read.payload;
  next();
});
function session(req, res) {
  // ruleid: javascript-token-read-without-check
  return jwt.decode(req.cookies.token);
}
app.use((req, res, next) => {
  // ok: javascript-token-read-without-check
  const head = jwt.decode(req.headers.authorization, { complete: true }).header;
  req.user = jwt.verify(req.headers.authorization, keys[head.kid]);
  next();
});
function nameOf(token) {
  // ok: javascript-token-read-without-check
  return jwt.decode(token).name;
}

async function user(ctx, next) {
  const token = ctx.headers.authorization?.replace("Bearer ", "");
  // ruleid: javascript-token-read-without-check
  ctx.state.user = jwt.decode(token);
  await next();
}
export async function session(request) {
  // ruleid: javascript-token-read-without-check
  const claims = jwt.decode(request.cookies.get("session")?.value ?? "");
  return claims.sub;
}
function context(request) {
  const token = request.headers.authorization.slice(7);
  // ok: javascript-token-read-without-check
  const claims = jwt.decode(token);
  return jwt.verify(token, keys[claims.iss]);
}
function expiry(token) {
  // ok: javascript-token-read-without-check
  return jwt.decode(token).exp;
}
