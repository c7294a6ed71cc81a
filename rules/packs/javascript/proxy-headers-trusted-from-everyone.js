// ruleid: javascript-proxy-headers-trusted-from-everyone
app.set("trust proxy", true);
// ruleid: javascript-proxy-headers-trusted-from-everyone
const server = fastify({ logger: true, trustProxy: true });
// ok: javascript-proxy-headers-trusted-from-everyone
app.set("trust proxy", 1);
// ok: javascript-proxy-headers-trusted-from-everyone
app.set("trust proxy", "loopback");
// ok: javascript-proxy-headers-trusted-from-everyone
app.set("view cache", true);
