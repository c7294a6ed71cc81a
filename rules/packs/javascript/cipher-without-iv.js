import * as crypto from "node:crypto";
import { createDecipher } from "crypto";
// ruleid: javascript-cipher-without-iv
const a = crypto.createCipher("aes-256-cbc", password);
// ruleid: javascript-cipher-without-iv
const b = createDecipher("aes192", secret);
// ok: javascript-cipher-without-iv
const c = crypto.createCipheriv("aes-256-gcm", key, crypto.randomBytes(12));
// ok: javascript-cipher-without-iv
const d = tls.createCipher("x", y);
