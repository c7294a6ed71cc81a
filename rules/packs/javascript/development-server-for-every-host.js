// ruleid: javascript-development-server-for-every-host
module.exports = { devServer: { allowedHosts: "all" } };
// ruleid: javascript-development-server-for-every-host
const old = { devServer: { disableHostCheck: true } };
// ok: javascript-development-server-for-every-host
const list = { devServer: { allowedHosts: ["app.dev.example"] } };
// ok: javascript-development-server-for-every-host
const off = { disableHostCheck: false };
