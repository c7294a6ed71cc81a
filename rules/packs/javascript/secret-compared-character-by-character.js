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

function csrf(storedToken, providedToken, next) {
  // ruleid: javascript-secret-compared-character-by-character
  if (!storedToken || storedToken !== providedToken) return next(new Error("refused"));
  next();
}

function password(given, kept) {
  const [salt, original] = kept.split(":");
  const hash = crypto.pbkdf2Sync(given, salt, 600000, 64, "sha512").toString("hex");
  // ruleid: javascript-secret-compared-character-by-character
  return hash === original;
}

function signed(body, sent) {
  const ours = crypto.createHmac("sha256", key).update(body).digest("hex");
  // ok: javascript-secret-compared-character-by-character
  if (ours === undefined) return false;
  // ruleid: javascript-secret-compared-character-by-character
  return sent === ours;
}

function unchanged(file, etag) {
  const sum = crypto.createHash("sha256").update(file).digest("hex");
  // ok: javascript-secret-compared-character-by-character
  return sum === etag;
}
function sameSignature(token, expected) {
  if (token.length !== expected.length) return false;
  // ruleid: javascript-secret-compared-character-by-character
  for (let i = 0; i < expected.length; i++) {
    if (expected[i] !== token[i]) return false;
  }
  return true;
}

function sameWords(left, right) {
  for (let i = 0; i < left.length; i++) {
    // ok: javascript-secret-compared-character-by-character
    if (left[i] !== right[i]) return false;
  }
  return true;
}
