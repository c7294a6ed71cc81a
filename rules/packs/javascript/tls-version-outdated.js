const https = require("https");
const tls = require("tls");
// ruleid: javascript-tls-version-outdated
https.createServer({ key, cert, minVersion: "TLSv1" }, app);
// ruleid: javascript-tls-version-outdated
tls.connect({ host, port, maxVersion: 'TLSv1.1' });
// ruleid: javascript-tls-version-outdated
tls.DEFAULT_MIN_VERSION = "TLSv1";
// ok: javascript-tls-version-outdated
https.createServer({ key, cert, minVersion: "TLSv1.2" }, app);
// ok: javascript-tls-version-outdated
tls.connect({ host, port, minVersion: settings.tlsVersion });
