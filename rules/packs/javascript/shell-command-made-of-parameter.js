const cp = require("child_process");
const util = require("util");
const { quote } = require("shell-quote");

exports.archive = function (folder, done) {
  // ruleid: javascript-shell-command-made-of-parameter
  cp.exec("tar czf out.tgz " + folder, done);
};

exports.branch = (name) =>
  new Promise((resolve, reject) => {
    // ruleid: javascript-shell-command-made-of-parameter
    cp.exec(`git checkout "${name}"`, (err, out) => (err ? reject(err) : resolve(out)));
  });

class Ping {
  constructor(options) {
    this.options = options;
  }
  once(host) {
    const parts = ["ping", "-c", "1", host];
    // ruleid: javascript-shell-command-made-of-parameter
    return cp.execSync(parts.join(" "));
  }
}

function run(line) {
  // ruleid: javascript-shell-command-made-of-parameter
  return cp.execSync("git " + line);
}
exports.remove = (tag) => run("tag -d " + tag);

// What the file passes itself is followed there.
function describe(format) {
  // ok: javascript-shell-command-made-of-parameter
  return cp.execSync("git describe " + format);
}
exports.version = () => describe("--tags");

// The whole line is what the function is for.
exports.shell = function (line) {
  // ok: javascript-shell-command-made-of-parameter
  return cp.execSync(line);
};

exports.safe = function (folder, level) {
  // ok: javascript-shell-command-made-of-parameter
  cp.execFile("tar", ["czf", "out.tgz", folder]);
  // ok: javascript-shell-command-made-of-parameter
  cp.exec("tar czf out.tgz " + quote([folder]));
  // ok: javascript-shell-command-made-of-parameter
  cp.exec("gzip -" + Number(level) + " out.tar");
};

exports.checked = function (name) {
  if (!/^[\w.]+$/.test(name)) throw new Error("name");
  // ok: javascript-shell-command-made-of-parameter
  cp.exec("git checkout " + name);
};
