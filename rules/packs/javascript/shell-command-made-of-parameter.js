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

// A function that is exported where it is written, within another one or under two names.
(function () {
  const size = (exports.size = exports.length = function (name, done) {
    // ruleid: javascript-shell-command-made-of-parameter
    cp.exec("wc -c " + name, done);
    // ok: javascript-shell-command-made-of-parameter
    cp.exec(name, done);
    // ok: javascript-shell-command-made-of-parameter
    cp.execFile("wc", ["-c", "--", name], done);
  });
  exports.home = (done) => size(process.env.HOME, done);
  const inner = function (name) {
    // ok: javascript-shell-command-made-of-parameter
    cp.exec("wc -c " + name);
  };
  inner("README");
})();

// What an object is made with.
class Repository {
  constructor(address, options) {
    this.address = address;
    this.options = options || {};
    this.depth = Number(this.options.depth);
  }
  clone() {
    // ruleid: javascript-shell-command-made-of-parameter
    cp.execSync(`git clone ${this.address}`);
    // ruleid: javascript-shell-command-made-of-parameter
    cp.execSync("git checkout " + this.options.branch);
    // ok: javascript-shell-command-made-of-parameter
    cp.execSync("git fetch --depth " + this.depth);
    // ok: javascript-shell-command-made-of-parameter
    cp.execFileSync("git", ["clone", "--", this.address]);
  }
}
exports.Repository = Repository;

class Settled {
  constructor(folder) {
    this.folder = folder;
  }
  list() {
    // ok: javascript-shell-command-made-of-parameter
    cp.execSync("ls " + this.folder);
  }
}
exports.settled = new Settled("/srv");

class LogFiles {
  constructor() {
    this.folder = path.join(process.cwd(), "logs");
  }

  list() {
    // ok: javascript-shell-command-made-of-parameter
    return execSync(`ls -1 ${this.folder}`);
  }
}

class LogView {
  constructor(files) {
    this.files = files;
  }

  show() {
    // ok: javascript-shell-command-made-of-parameter
    return this.files.list();
  }
}
