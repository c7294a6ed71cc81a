const CryptoJS = require("crypto-js");
const md5 = require("md5");

// ruleid: javascript-weak-hash-function
const a = CryptoJS.MD5(text).toString();
// ruleid: javascript-weak-hash-function
const b = CryptoJS.SHA1(text).toString();
// ok: javascript-weak-hash-function
const c = CryptoJS.SHA256(text).toString();
// ruleid: javascript-weak-hash-function
const d = md5(text);
// ok: javascript-weak-hash-function
const e = sha256(text);
