// ruleid: javascript-tls-protocol-method-outdated
const a = new https.Agent({ secureProtocol: "TLSv1_method" });
// ruleid: javascript-tls-protocol-method-outdated
const b = tls.createSecureContext({ secureProtocol: 'SSLv3_method' });
// ok: javascript-tls-protocol-method-outdated
const c = new https.Agent({ secureProtocol: "TLS_method" });
// ok: javascript-tls-protocol-method-outdated
const d = new https.Agent({ minVersion: "TLSv1.2" });
