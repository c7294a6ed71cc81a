const crypto = require("crypto");

// ruleid: javascript-random-byte-with-remainder
const digit = crypto.randomBytes(1)[0] % 10;

function code(length) {
  const bytes = crypto.randomBytes(length);
  let out = "";
  for (let i = 0; i < length; i++) {
    // ruleid: javascript-random-byte-with-remainder
    out += bytes[i] % 10;
    // ok: javascript-random-byte-with-remainder
    out += bytes[i] % 16;
  }
  for (const byte of bytes) {
    // ruleid: javascript-random-byte-with-remainder
    out += byte % 100;
  }
  return out;
}

function even(length) {
  let out = "";
  while (out.length < length) {
    const bytes = crypto.randomBytes(length);
    if (bytes[0] < 250) {
      // ok: javascript-random-byte-with-remainder
      out += bytes[0] % 10;
    }
  }
  return out;
}

// ok: javascript-random-byte-with-remainder
const other = list[0] % 10;
// ok: javascript-random-byte-with-remainder
const number = crypto.randomInt(10);
