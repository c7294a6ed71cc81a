const jwt = require("jsonwebtoken");
const jose = require("jose");

app.get("/me", async (req, res) => {
  // ruleid: javascript-token-key-from-request
  const a = jwt.verify(req.cookies.token, req.query.key);
  // ok: javascript-token-key-from-request
  const b = jwt.verify(req.cookies.token, publicKey, { algorithms: ["RS256"] });
  const header = JSON.parse(Buffer.from(req.cookies.token.split(".")[0], "base64").toString());
  // ruleid: javascript-token-key-from-request
  const key = await jose.importJWK(header.jwk);
  res.json([a, b, await jose.jwtVerify(req.cookies.token, key)]);
});
