// ruleid: javascript-electron-insecure-content-allowed
new BrowserWindow({ webPreferences: { allowRunningInsecureContent: true } });
// ok: javascript-electron-insecure-content-allowed
new BrowserWindow({ webPreferences: { allowRunningInsecureContent: false } });
// ok: javascript-electron-insecure-content-allowed
new BrowserWindow({ webPreferences: { preload } });
