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

app.use((req, res, next) => {
  const token = req.headers.authorization.split(" ")[1];
  // ruleid: javascript-token-read-without-check
  req.user = JSON.parse(Buffer.from(token.split(".")[1], "base64").toString());
  next();
});
app.use((req, res, next) => {
  const token = req.headers.authorization.split(" ")[1];
  const parts = token.split(".");
  // ruleid: javascript-token-read-without-check
  req.user = JSON.parse(Buffer.from(parts[1], "base64url").toString("utf8"));
  next();
});
app.use((req, res, next) => {
  const parts = req.headers.authorization.split(".");
  const expected = crypto.createHmac("sha256", key).update(parts[0] + "." + parts[1]).digest();
  if (!crypto.timingSafeEqual(expected, Buffer.from(parts[2], "base64url"))) return res.status(401).end();
  // ok: javascript-token-read-without-check
  req.user = JSON.parse(Buffer.from(parts[1], "base64url").toString());
  next();
});
app.get("/callback", async (req, res) => {
  const answer = await provider.token(req.query.code);
  // ok: javascript-token-read-without-check
  const claims = JSON.parse(Buffer.from(answer.id_token.split(".")[1], "base64").toString());
  res.redirect("/welcome?" + claims.sub);
});
app.get("/row", (req, res) => {
  const parts = req.query.name.split("-");
  // ok: javascript-token-read-without-check
  res.json(JSON.parse(Buffer.from(parts[1], "base64").toString()));
});
