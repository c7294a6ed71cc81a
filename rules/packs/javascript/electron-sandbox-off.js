// ruleid: javascript-electron-sandbox-off
new BrowserWindow({ webPreferences: { sandbox: false, preload } });
// ok: javascript-electron-sandbox-off
new BrowserWindow({ webPreferences: { sandbox: true, preload } });
// ok: javascript-electron-sandbox-off
const paypal = { sandbox: false };
