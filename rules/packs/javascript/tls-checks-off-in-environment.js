// ruleid: javascript-tls-checks-off-in-environment
process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
// ruleid: javascript-tls-checks-off-in-environment
process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = 0;
// ok: javascript-tls-checks-off-in-environment
process.env.NODE_TLS_REJECT_UNAUTHORIZED = "1";
// ok: javascript-tls-checks-off-in-environment
process.env.NODE_ENV = "0";
// ok: javascript-tls-checks-off-in-environment
if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === "0") throw new Error("certificates are not checked");
