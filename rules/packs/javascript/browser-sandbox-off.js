const puppeteer = require("puppeteer");
// ruleid: javascript-browser-sandbox-off
puppeteer.launch({ headless: true, args: ["--no-sandbox", "--disable-gpu"] });
// ok: javascript-browser-sandbox-off
puppeteer.launch({ args: ["--disable-gpu"] });
// ok: javascript-browser-sandbox-off
spawn("tool", ["--no-sandbox"]);
