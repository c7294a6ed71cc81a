const crypto = require("crypto");
function register(password, doc, user) {
  // ruleid: javascript-password-hashed-fast
  const a = crypto.createHash("sha256").update(password).digest("hex");
  // ruleid: javascript-password-hashed-fast
  const b = crypto.createHash("sha512").update(user.passwd + user.salt).digest("hex");
  // ruleid: javascript-password-hashed-fast
  const c = crypto.createHmac("sha256", pepper).update(user.pwd).digest();
  // ok: javascript-password-hashed-fast
  const d = crypto.createHash("sha256").update(doc).digest("hex");
  // ok: javascript-password-hashed-fast
  const e = crypto.scryptSync(password, salt, 64);
  return [a, b, c, d, e];
}
