const jwt = require("jsonwebtoken");
const SECRET = "my-secret";
const PUB = "-----BEGIN PUBLIC KEY-----\nMFkw";
// ruleid: javascript-jwt-key-in-code
const a = jwt.sign({ sub: user.id }, "my-secret");
// ruleid: javascript-jwt-key-in-code
const b = jwt.verify(token, "my-secret", { algorithms: ["HS256"] });
// ruleid: javascript-jwt-key-in-code
const c = jwt.sign({ sub: user.id }, SECRET, { expiresIn: "1h" });
// ok: javascript-jwt-key-in-code
const d = jwt.sign({ sub: user.id }, process.env.JWT_KEY);
// ok: javascript-jwt-key-in-code
const e = jwt.verify(token, keys.get(kid));
// ok: javascript-jwt-key-in-code
const f = jwt.verify(token, "-----BEGIN PUBLIC KEY-----\nMFkw", { algorithms: ["ES256"] });

const settings = {
  // ruleid: javascript-jwt-key-in-code
  jwtSecret: "mysecret",
  // ok: javascript-jwt-key-in-code
  jwt_secret: "JWT_SECRET",
  // ok: javascript-jwt-key-in-code
  tokenSecret: process.env.TOKEN_SECRET,
  // ok: javascript-jwt-key-in-code
  jwtSecretKey: "Must be set",
};
