const crypto = require("crypto");
const ALG = "des-ede3-cbc";
// ruleid: javascript-weak-cipher
crypto.createCipheriv("aes-256-ecb", key, null);
// ruleid: javascript-weak-cipher
crypto.createDecipheriv('rc4', key, "");
// ruleid: javascript-weak-cipher
crypto.createCipheriv(ALG, key, iv);
// ok: javascript-weak-cipher
crypto.createCipheriv("aes-256-gcm", key, iv);
// ok: javascript-weak-cipher
crypto.createCipheriv("aes-128-cbc", key, iv);
// ok: javascript-weak-cipher
crypto.createCipheriv(algorithm, key, iv);
