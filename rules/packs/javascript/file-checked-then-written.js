const fs = require("fs");

function create(path, text) {
  // ruleid: javascript-file-checked-then-written
  if (!fs.existsSync(path)) {
    fs.writeFileSync(path, text);
  }
  // ruleid: javascript-file-checked-then-written
  if (!fs.existsSync(path)) {
    fs.copyFileSync("template", path);
  }
  // ok: javascript-file-checked-then-written
  fs.writeFileSync(path, text, { flag: "wx" });
  // ok: javascript-file-checked-then-written
  if (!fs.existsSync(path)) {
    fs.mkdirSync(path);
  }
}
