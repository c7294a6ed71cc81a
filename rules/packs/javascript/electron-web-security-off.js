// ruleid: javascript-electron-web-security-off
new BrowserWindow({ webPreferences: { webSecurity: false } });
// ok: javascript-electron-web-security-off
new BrowserWindow({ webPreferences: { webSecurity: true } });
// ok: javascript-electron-web-security-off
const config = { webSecurity: enabled };
