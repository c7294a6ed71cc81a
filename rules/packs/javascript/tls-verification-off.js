const https = require("https");
const tls = require("tls");

// ruleid: javascript-tls-verification-off
const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });
// ruleid: javascript-tls-verification-off
https.get("https://pay.example", { rejectUnauthorized: false }, (res) => res.resume());
// ruleid: javascript-tls-verification-off
tls.connect(443, "pay.example", { rejectUnauthorized: false });
// ok: javascript-tls-verification-off
const good = new https.Agent({ keepAlive: true });
// ok: javascript-tls-verification-off
https.get("https://pay.example", { rejectUnauthorized: true }, (res) => res.resume());
// ok: javascript-tls-verification-off
const options = { rejectUnauthorized: config.strict };
