const https = require("https");
// ruleid: javascript-hostname-verification-off
https.request({ host, checkServerIdentity: () => undefined });
// ruleid: javascript-hostname-verification-off
const agent = new https.Agent({ checkServerIdentity: (host, cert) => {} });
// ruleid: javascript-hostname-verification-off
tls.connect({ host, checkServerIdentity: function (host, cert) { return undefined; } });
// ok: javascript-hostname-verification-off
https.request({ host, checkServerIdentity: (host, cert) => tls.checkServerIdentity("db.internal", cert) });
// ok: javascript-hostname-verification-off
https.request({ host, checkServerIdentity: verifyPinned });
