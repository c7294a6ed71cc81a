const { expressjwt } = require("express-jwt");
const expressJwt = require("express-jwt");
const jws = require("jws");

// ruleid: javascript-jwt-algorithm-left-open
app.use(expressJwt({ secret: publicKey }));
// ok: javascript-jwt-algorithm-left-open
app.use(expressJwt({ secret: publicKey, algorithms: ["RS256"] }));
// ok: javascript-jwt-algorithm-left-open
app.use(expressjwt({ secret, algorithms: ALGORITHMS, credentialsRequired: false }));

function check(token) {
  // ruleid: javascript-jwt-algorithm-left-open
  const a = jws.verify(token, publicKey);
  // ok: javascript-jwt-algorithm-left-open
  const b = jws.verify(token, "RS256", publicKey);
  return [a, b];
}
