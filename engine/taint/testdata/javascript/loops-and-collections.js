const { exec } = require('child_process');

function ofLoop(req, res) {
  for (const f of req.query.files) {
    // ruleid: javascript-command-injection
    exec('wc ' + f);
  }
  for (const f of ['a', 'b']) {
    // ok: javascript-command-injection
    exec('wc ' + f);
  }
}

function inLoop(req, res) {
  const jobs = { a: req.query.file };
  for (const key in jobs) {
    // todook: javascript-command-injection
    exec('wc ' + key);
    // ruleid: javascript-command-injection
    exec('wc ' + jobs[key]);
  }
}

function counted(req, res) {
  const files = ['x', req.query.file];
  for (let i = 0; i < files.length; i++) {
    // ok: javascript-command-injection
    exec('echo ' + i);
    // ruleid: javascript-command-injection
    exec('wc ' + files[i]);
  }
}

function collected(req, res) {
  let command = 'wc';
  for (const f of req.query.files) command += ' ' + f;
  // ruleid: javascript-command-injection
  exec(command);
}

function carriedRound(req, res) {
  let a = 'x';
  let b = 'y';
  while (Math.random() > 0.5) {
    a = b;
    b = req.query.file;
  }
  // ruleid: javascript-command-injection
  exec('wc ' + a);
}

function mapped(req, res) {
  const quoted = req.query.files.map((f) => '<' + f + '>');
  // ruleid: javascript-command-injection
  exec('wc ' + quoted.join(' '));
  const lengths = req.query.files.map((f) => f.length);
  // ok: javascript-command-injection
  exec('echo ' + lengths.join(' '));
}

function filteredAndReduced(req, res) {
  const line = req.query.files.filter((f) => f !== '').reduce((all, f) => all + ' ' + f, 'wc');
  // ruleid: javascript-command-injection
  exec(line);
  const total = [1, 2, 3].reduce((sum, n) => sum + n, 0);
  // ok: javascript-command-injection
  exec('echo ' + total);
}

function spread(req, res) {
  const files = [...req.query.files, 'all.txt'];
  // ruleid: javascript-command-injection
  exec('wc ' + files.join(' '));
  const fixed = [...['a'], 'b'];
  // ok: javascript-command-injection
  exec('wc ' + fixed.join(' '));
}

function pairsOf(req, res) {
  for (const [key, value] of Object.entries({ a: req.query.file })) {
    // todook: javascript-command-injection
    exec('wc ' + key);
    // ruleid: javascript-command-injection
    exec('wc ' + value);
  }
}

function sets(req, res) {
  const set = new Set();
  set.add(req.query.file);
  for (const f of set) {
    // ruleid: javascript-command-injection
    exec('wc ' + f);
  }
}

function doLoop(req, res) {
  let file = req.query.file;
  do {
    file = 'fixed';
  } while (Math.random() > 0.5);
  // ok: javascript-command-injection
  exec('wc ' + file);
}

function leftEarly(req, res) {
  let file = 'x';
  while (true) {
    file = req.query.file;
    if (file) break;
    file = 'y';
  }
  // ruleid: javascript-command-injection
  exec('wc ' + file);
}

function neverEntered(req, res) {
  let file = 'x';
  for (let i = 0; i < 0; i++) file = req.query.file;
  // ok: javascript-command-injection
  exec('wc ' + file);
}

function beforeItIsWritten(req, res, lines) {
  let command = 'uptime';
  while (lines.next()) {
    // ruleid: javascript-command-injection
    exec(command);
    command = 'wc ' + req.query.file;
  }
}

function eachCarries(req, res, lines) {
  let command = 'uptime';
  lines.forEach((line) => {
    // ruleid: javascript-command-injection
    exec(command);
    command = 'wc ' + req.query.file;
  });
}

function eachWritesFirst(req, res, lines) {
  let command = 'wc ' + req.query.file;
  lines.forEach((line) => {
    command = 'uptime';
    // ok: javascript-command-injection
    exec(command);
    command = 'wc ' + req.query.file;
  });
}

function hoisted(req, res, lines) {
  for (const line of lines) {
    if (line.seen) {
      // ruleid: javascript-command-injection
      exec(command);
    }
    var command = 'wc ' + req.query.file;
  }
}

function calledAtOnce(req, res) {
  (function () {
    // ruleid: javascript-command-injection
    exec('wc ' + req.query.file);
  })();
  const out = (function (f) {
    return 'wc ' + f;
  })(req.query.file);
  // ruleid: javascript-command-injection
  exec(out);
  const fixed = (() => 'uptime')();
  // ok: javascript-command-injection
  exec(fixed);
}

function keysOnly() {
  const held = {};
  held.name = window.name;
  for (const key in held) {
    // ok: javascript-dom-xss
    document.body.innerHTML = key;
    // ruleid: javascript-dom-xss
    document.body.innerHTML = held[key];
  }
}

function keysOfRequest(req, res) {
  for (const key in req.query) {
    // ruleid: javascript-reflected-xss
    res.send('<p>' + key + '</p>');
  }
}
