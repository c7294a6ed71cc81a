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
