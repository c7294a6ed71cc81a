const fs = require("fs");
const os = require("os");
const path = require("path");
// ruleid: javascript-temporary-file-with-known-name
fs.writeFileSync("/tmp/report.csv", rows);
// ruleid: javascript-temporary-file-with-known-name
fs.createWriteStream(path.join(os.tmpdir(), "report.csv"));
// ok: javascript-temporary-file-with-known-name
fs.writeFileSync("/srv/report.csv", rows);
// ok: javascript-temporary-file-with-known-name
fs.writeFileSync(path.join(dir, "report.csv"), rows);
