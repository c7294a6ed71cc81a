const fs = require("fs");
// ruleid: javascript-file-writable-by-all
fs.chmodSync("/srv/run.sh", 0o777);
// ruleid: javascript-file-writable-by-all
fs.chmod(path, "0666", done);
// ruleid: javascript-file-writable-by-all
fs.mkdirSync("/srv/data", { recursive: true, mode: 0o777 });
// ok: javascript-file-writable-by-all
fs.chmodSync("/srv/run.sh", 0o755);
// ok: javascript-file-writable-by-all
fs.writeFileSync("/srv/token", token, { mode: 0o600 });
