const { app, session } = require("electron");
// ruleid: javascript-electron-certificate-error-ignored
app.on("certificate-error", (event, contents, url, error, certificate, callback) => {
  event.preventDefault();
  callback(true);
});
// ruleid: javascript-electron-certificate-error-ignored
session.defaultSession.setCertificateVerifyProc((request, callback) => callback(0));
// ok: javascript-electron-certificate-error-ignored
app.on("certificate-error", (event, contents, url, error, certificate, callback) => {
  callback(certificate.fingerprint === PINNED);
});
// ok: javascript-electron-certificate-error-ignored
app.on("select-client-certificate", (event, contents, url, list, callback) => {
  callback(list[0]);
});
