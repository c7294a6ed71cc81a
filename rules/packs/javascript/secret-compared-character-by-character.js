const crypto = require("crypto");
function check(req, body, key) {
  const hmac = crypto.createHmac("sha256", key).update(body);
  // ruleid: javascript-secret-compared-character-by-character
  if (hmac.digest("hex") === req.get("X-Signature")) return true;
  const signature = hmac.digest("hex");
  // ruleid: javascript-secret-compared-character-by-character
  if (signature !== req.headers["x-hub-signature"]) return false;
  // ruleid: javascript-secret-compared-character-by-character
  return signature == givenSignature;
}
function checkSafely(a, b, signature) {
  // ok: javascript-secret-compared-character-by-character
  if (signature === undefined) return false;
  // ok: javascript-secret-compared-character-by-character
  if (signature === null || signature === "") return false;
  // ok: javascript-secret-compared-character-by-character
  if (a.length !== b.length) return false;
  // ok: javascript-secret-compared-character-by-character
  return crypto.timingSafeEqual(a, b);
}
