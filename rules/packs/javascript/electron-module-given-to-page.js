const { contextBridge, ipcRenderer } = require('electron');

// ruleid: javascript-electron-module-given-to-page
contextBridge.exposeInMainWorld('ipc', ipcRenderer);

// ruleid: javascript-electron-module-given-to-page
contextBridge.exposeInMainWorld('api', { version: 1, bus: ipcRenderer });

// ruleid: javascript-electron-module-given-to-page
contextBridge.exposeInMainWorld('run', require('child_process'));

// ruleid: javascript-electron-module-given-to-page
window.remote = require('electron').remote;

// ruleid: javascript-electron-module-given-to-page
window.files = require('node:fs');

// ok: javascript-electron-module-given-to-page
window.jQuery = require('jquery');

// ok: javascript-electron-module-given-to-page
contextBridge.exposeInMainWorld('notes', {
  save: (text) => ipcRenderer.invoke('notes:save', text),
  onSaved: (run) => ipcRenderer.on('notes:saved', (_event, name) => run(name)),
});
