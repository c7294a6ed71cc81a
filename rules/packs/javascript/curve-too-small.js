const crypto = require("crypto");

// ruleid: javascript-curve-too-small
const a = crypto.createECDH("c2pnb163v2");
// ok: javascript-curve-too-small
const b = crypto.createECDH("prime256v1");
// ruleid: javascript-curve-too-small
const c = crypto.generateKeyPairSync("ec", { namedCurve: "secp192k1" });
// ok: javascript-curve-too-small
const d = crypto.generateKeyPairSync("ec", { namedCurve: "secp256k1" });
