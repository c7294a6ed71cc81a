// ruleid: javascript-electron-context-isolation-off
new BrowserWindow({ webPreferences: { contextIsolation: false, preload } });
// ok: javascript-electron-context-isolation-off
new BrowserWindow({ webPreferences: { contextIsolation: true, preload } });
// ok: javascript-electron-context-isolation-off
new BrowserWindow({ webPreferences: { preload } });
