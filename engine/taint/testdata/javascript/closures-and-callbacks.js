const { exec } = require('child_process');

function captured(req, res) {
  const file = req.query.file;
  const build = () => 'wc ' + file;
  // ruleid: javascript-command-injection
  exec(build());
}

function capturedConstant(req, res) {
  let file = req.query.file;
  const build = () => 'wc ' + file;
  file = 'fixed';
  // ok: javascript-command-injection
  exec(build());
}

function withFile(file, use) {
  return use(file);
}

function passedOn(req, res) {
  withFile(req.query.file, (f) => {
    // ruleid: javascript-command-injection
    exec('wc ' + f);
  });
  withFile('all.txt', (f) => {
    // ok: javascript-command-injection
    exec('wc ' + f);
  });
}

function resultOfCallback(req, res) {
  // ruleid: javascript-command-injection
  exec('wc ' + withFile(req.query.file, (f) => f));
  // ok: javascript-command-injection
  exec('wc ' + withFile(req.query.file, () => 'x'));
}

function adder(prefix) {
  return function (text) { return prefix + text; };
}

function returnedFunction(req, res) {
  const add = adder('wc ');
  // ruleid: javascript-command-injection
  exec(add(req.query.file));
  // ok: javascript-command-injection
  exec(add('all.txt'));
  const given = adder(req.query.prefix);
  // todoruleid: javascript-command-injection
  exec(given('all.txt'));
}

function eachElement(req, res) {
  [req.query.file].forEach((f) => {
    // ruleid: javascript-command-injection
    exec('wc ' + f);
  });
  ['a', 'b'].forEach((f) => {
    // ok: javascript-command-injection
    exec('wc ' + f);
  });
}

function handlersInTable(req, res) {
  const table = {
    same: (x) => x,
    fixed: (x) => 'fixed',
  };
  // ruleid: javascript-command-injection
  exec(table.same(req.query.file));
  // ok: javascript-command-injection
  exec(table.fixed(req.query.file));
}

function writesOuter(req, res) {
  let file = 'x';
  const take = () => { file = req.query.file; };
  // todook: javascript-command-injection
  exec('wc ' + file);
  take();
  // ruleid: javascript-command-injection
  exec('wc ' + file);
}

function later(req, res) {
  setTimeout(() => {
    // ruleid: javascript-command-injection
    exec('wc ' + req.query.file);
  }, 10);
}

function bound(req, res) {
  const build = function (a, b) { return a + b; };
  // ruleid: javascript-command-injection
  exec(build.bind(null, 'wc ')(req.query.file));
}

function invokedAtOnce(req, res) {
  const file = (function (x) { return x; })(req.query.file);
  // ruleid: javascript-command-injection
  exec('wc ' + file);
  const fixed = (() => 'fixed')();
  // ok: javascript-command-injection
  exec('wc ' + fixed);
}

function later(file) {
  return () => 'wc ' + file;
}
function never(file) {
  return () => 'ls';
}
const joined = (a) => (b) => (c) => a + b + c;

function returnedFunctions(req, res) {
  // ruleid: javascript-command-injection
  exec(later(req.query.file)());
  const command = later(req.query.file);
  // ruleid: javascript-command-injection
  exec(command());
  // ok: javascript-command-injection
  exec(never(req.query.file)());
  // ruleid: javascript-command-injection
  exec(joined('wc ')(req.query.file)('.txt'));
}
