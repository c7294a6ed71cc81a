const crypto = require("crypto");
// ruleid: javascript-rsa-padding-outdated
crypto.privateDecrypt({ key, padding: crypto.constants.RSA_PKCS1_PADDING }, data);
// ruleid: javascript-rsa-padding-outdated
crypto.publicEncrypt({ key: pub, padding: crypto.constants.RSA_NO_PADDING }, data);
// ok: javascript-rsa-padding-outdated
crypto.privateDecrypt({ key, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" }, data);
// ok: javascript-rsa-padding-outdated
crypto.sign("sha256", data, { key, padding: crypto.constants.RSA_PKCS1_PADDING });
