const { BrowserWindow } = require("electron");
// ruleid: javascript-electron-node-integration-on
new BrowserWindow({ webPreferences: { nodeIntegration: true } });
// ruleid: javascript-electron-node-integration-on
const prefs = { nodeIntegration: true, preload };
// ok: javascript-electron-node-integration-on
new BrowserWindow({ webPreferences: { nodeIntegration: false, preload } });
// ok: javascript-electron-node-integration-on
new BrowserWindow({ webPreferences: { nodeIntegration: options.legacy } });
