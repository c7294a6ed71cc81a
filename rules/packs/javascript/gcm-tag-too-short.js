const crypto = require("crypto");
// ruleid: javascript-gcm-tag-too-short
crypto.createCipheriv("aes-256-gcm", key, iv, { authTagLength: 4 });
// ruleid: javascript-gcm-tag-too-short
crypto.createDecipheriv("aes-128-ccm", key, iv, { authTagLength: 8 });
// ok: javascript-gcm-tag-too-short
crypto.createDecipheriv("aes-256-gcm", key, iv, { authTagLength: 16 });
// ok: javascript-gcm-tag-too-short
crypto.createCipheriv("aes-256-gcm", key, iv);
