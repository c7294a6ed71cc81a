const crypto = require("crypto");
// ruleid: javascript-random-bytes-of-old-generator
const a = crypto.pseudoRandomBytes(16);
// ruleid: javascript-random-bytes-of-old-generator
crypto.pseudoRandomBytes(16, (err, bytes) => use(bytes));
// ok: javascript-random-bytes-of-old-generator
const b = crypto.randomBytes(16);
// ok: javascript-random-bytes-of-old-generator
const c = other.pseudoRandomBytes(16);
