const crypto = require("crypto");
// ruleid: javascript-rsa-key-too-short
crypto.generateKeyPairSync("rsa", { modulusLength: 1024 });
// ruleid: javascript-rsa-key-too-short
crypto.generateKeyPair("rsa", { publicExponent: 65537, modulusLength: 512 }, done);
// ok: javascript-rsa-key-too-short
crypto.generateKeyPairSync("rsa", { modulusLength: 2048 });
// ok: javascript-rsa-key-too-short
crypto.generateKeyPairSync("ec", { namedCurve: "P-256" });

const options = {
  // ruleid: javascript-rsa-key-too-short
  modulusLength: 1024,
  publicExponent: 65537,
};
