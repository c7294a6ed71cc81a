const jwt = require("jsonwebtoken");

function user(token, key) {
  // ruleid: javascript-jwt-signature-unchecked
  const a = jwt.verify(token, key, { algorithms: ["HS256", "none"] });
  // ruleid: javascript-jwt-signature-unchecked
  const b = jwt.sign({ sub: "x" }, "", { algorithm: "none" });
  // ok: javascript-jwt-signature-unchecked
  const c = jwt.verify(token, key, { algorithms: ["RS256"], audience: "shop" });
  // ok: javascript-jwt-signature-unchecked
  const d = jwt.sign({ sub: "x" }, key, { algorithm: "HS256", expiresIn: "5m" });
  return [a, b, c, d];
}

function read(token, key) {
  const options = { issuer: "shop", algorithms: ["HS256", "none"] };
  // ruleid: javascript-jwt-signature-unchecked
  return jwt.verify(token, key, options);
}
function strict(token, key) {
  const options = { issuer: "shop", algorithms: ["HS256"] };
  // ok: javascript-jwt-signature-unchecked
  return jwt.verify(token, key, options);
}
