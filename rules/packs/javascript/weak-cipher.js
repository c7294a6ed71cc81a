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

const CryptoJS = require("crypto-js");

// ruleid: javascript-weak-cipher
CryptoJS.DES.encrypt(text, key);
// ruleid: javascript-weak-cipher
CryptoJS.TripleDES.decrypt(text, key);
// ok: javascript-weak-cipher
CryptoJS.AES.encrypt(text, key);
// ruleid: javascript-weak-cipher
CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.ECB });
// ok: javascript-weak-cipher
CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.CTR });
