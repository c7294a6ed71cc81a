const crypto = require("crypto");
import { createHash } from "node:crypto";

function sign(doc, name) {
  // ruleid: javascript-weak-hash
  const a = crypto.createHash("md5").update(doc).digest("hex");
  // ruleid: javascript-weak-hash
  const b = crypto.createHash('SHA1');
  // ok: javascript-weak-hash
  const c = crypto.createHash("sha256");
  // ok: javascript-weak-hash
  const d = crypto.createHash(name);
  // ok: javascript-weak-hash
  const e = crypto.createHmac("sha256", key);
  return [a, b, c, d, e];
}
