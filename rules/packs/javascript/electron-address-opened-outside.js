const { ipcMain, shell } = require("electron");
const PAGES = new Map([["help", "https://shop.example/help"]]);
const ALLOWED = ["https://shop.example/", "https://help.example/"];

// ruleid: javascript-electron-address-opened-outside
ipcMain.handle("open", (event, url) => shell.openExternal(url));
ipcMain.on("open-later", (event, url) => {
  if (ALLOWED.includes(url)) {
    // ok: javascript-electron-address-opened-outside
    shell.openExternal(url);
  }
});
// ok: javascript-electron-address-opened-outside
ipcMain.handle("help", (event, name) => shell.openExternal(PAGES.get(name)));
// ok: javascript-electron-address-opened-outside
ipcMain.handle("item", (event, id) => shell.openExternal("https://shop.example/items/" + encodeURIComponent(id)));
