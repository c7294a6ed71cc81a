import crypto from "crypto";
// ruleid: javascript-pbkdf2-iterations-too-few
crypto.pbkdf2(password, salt, 1000, 64, "sha512", done);
// ruleid: javascript-pbkdf2-iterations-too-few
crypto.pbkdf2Sync(password, salt, 10000, 32, "sha256");
// ok: javascript-pbkdf2-iterations-too-few
crypto.pbkdf2Sync(password, salt, 600000, 32, "sha256");
// ok: javascript-pbkdf2-iterations-too-few
crypto.pbkdf2Sync(password, salt, record.iterations, 32, "sha256");
