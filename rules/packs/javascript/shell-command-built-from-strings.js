const child_process = require("child_process");
const { exec, execSync, execFile } = require("child_process");

function convert(req) {
  // ruleid: javascript-shell-command-built-from-strings
  exec(`convert ${req.query.file} out.png`, (err) => console.log(err));
  // ruleid: javascript-shell-command-built-from-strings
  child_process.exec("identify " + req.query.file);
  // ruleid: javascript-shell-command-built-from-strings
  return execSync("du -sh " + req.query.dir).toString();
}

function convertSafely(req) {
  // ok: javascript-shell-command-built-from-strings
  execFile("convert", ["--", req.query.file, "out.png"]);
  // ok: javascript-shell-command-built-from-strings
  exec("uptime", (err, out) => console.log(out));
  // ok: javascript-shell-command-built-from-strings
  const m = /a(b)/.exec(req.query.file + "x");
  return m;
}

const TARGETS = ["linux", "darwin"];
function packed(version) {
  for (const target of TARGETS) {
    // ok: javascript-shell-command-built-from-strings
    child_process.execSync(`pkg . --target ${target}`);
  }
  // ok: javascript-shell-command-built-from-strings
  child_process.execSync("kill " + parseInt(version, 10));
  // ruleid: javascript-shell-command-built-from-strings
  child_process.execSync("git tag v" + version);
}
