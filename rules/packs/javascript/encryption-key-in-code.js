const crypto = require("crypto");
const KEY = "correct horse battery staple 1234";
// ruleid: javascript-encryption-key-in-code
crypto.createCipheriv("aes-256-gcm", "0123456789abcdef0123456789abcdef", iv);
// ruleid: javascript-encryption-key-in-code
crypto.createDecipheriv("aes-256-gcm", Buffer.from("MDEyMzQ1Njc4OWFiY2RlZg==", "base64"), iv);
// ruleid: javascript-encryption-key-in-code
crypto.createHmac("sha256", "s3cr3t");
// ruleid: javascript-encryption-key-in-code
crypto.createHmac("sha256", KEY);
// ok: javascript-encryption-key-in-code
crypto.createHmac("sha256", process.env.HOOK_KEY);
// ok: javascript-encryption-key-in-code
crypto.createCipheriv("aes-256-gcm", Buffer.from(process.env.DATA_KEY, "base64"), iv);
// ok: javascript-encryption-key-in-code
crypto.createHash("sha256").update("fixed text");
