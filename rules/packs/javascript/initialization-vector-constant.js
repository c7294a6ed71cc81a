const crypto = require("crypto");
function seal(key, text, stored) {
  // ruleid: javascript-initialization-vector-constant
  const a = crypto.createCipheriv("aes-256-gcm", key, Buffer.alloc(12));
  // ruleid: javascript-initialization-vector-constant
  const b = crypto.createCipheriv("aes-256-cbc", key, "1234567890123456");
  // ruleid: javascript-initialization-vector-constant
  const c = crypto.createCipheriv("aes-256-cbc", key, Buffer.from("00000000000000000000000000000000", "hex"));
  const fresh = crypto.randomBytes(12);
  // ok: javascript-initialization-vector-constant
  const d = crypto.createCipheriv("aes-256-gcm", key, fresh);
  // ok: javascript-initialization-vector-constant
  const e = crypto.createDecipheriv("aes-256-gcm", key, stored.iv);
  return [a, b, c, d, e];
}
function sealWithVariable(key) {
  const iv = Buffer.alloc(16);
  // ruleid: javascript-initialization-vector-constant
  return crypto.createCipheriv("aes-256-cbc", key, iv);
}
