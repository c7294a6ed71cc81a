const { exec } = require('child_process');

function fixed(ignored) { return 'all.txt'; }
function identity(x) { return x; }
function second(a, b) { return b; }
function wrap(file) { return 'wc ' + file; }
function run(command) {
  // ruleid: javascript-command-injection
  exec(command);
}
function runFixed(command) {
  // ok: javascript-command-injection
  exec('ls');
}
function orDefault(x) {
  if (!x) return 'all.txt';
  return x;
}
function early(x, really) {
  if (really) return 'all.txt';
  return x;
}

function constantResult(req, res) {
  // ok: javascript-command-injection
  exec('wc ' + fixed(req.query.file));
}

function passesThrough(req, res) {
  // ruleid: javascript-command-injection
  exec(wrap(identity(req.query.file)));
}

function picksArgument(req, res) {
  // ok: javascript-command-injection
  exec('wc ' + second(req.query.file, 'fixed'));
  // ruleid: javascript-command-injection
  exec('wc ' + second('fixed', req.query.file));
}

function callers(req, res) {
  run('wc ' + req.query.file);
  runFixed(req.query.file);
}

function defaulted(req, res) {
  // ruleid: javascript-command-injection
  exec('wc ' + orDefault(req.query.file));
}

function contextMatters(req, res) {
  // todook: javascript-command-injection
  exec('wc ' + early(req.query.file, true));
  // ruleid: javascript-command-injection
  exec('wc ' + early(req.query.file, false));
}

function recursive(x, n) {
  return n === 0 ? x : recursive(x + '.', n - 1);
}

function throughRecursion(req, res) {
  // ruleid: javascript-command-injection
  exec('wc ' + recursive(req.query.file, 3));
  // ok: javascript-command-injection
  exec('wc ' + recursive('a', 3));
}

function rest(first, ...others) { return others[0]; }

function restParameter(req, res) {
  // ruleid: javascript-command-injection
  exec('wc ' + rest('a', req.query.file));
  // ok: javascript-command-injection
  exec('wc ' + rest(req.query.file, 'b'));
}

function options({ file, name = 'x' }) { return name; }

function destructuredParameter(req, res) {
  // ok: javascript-command-injection
  exec('wc ' + options({ file: req.query.file, name: 'y' }));
  // ruleid: javascript-command-injection
  exec('wc ' + options({ file: 'y', name: req.query.file }));
}

function withDefault(file = 'all.txt') { return file; }

function defaultParameter(req, res) {
  // ok: javascript-command-injection
  exec('wc ' + withDefault());
  // ruleid: javascript-command-injection
  exec('wc ' + withDefault(req.query.file));
}

function applied(req, res) {
  // ruleid: javascript-command-injection
  exec('wc ' + second.call(null, 'a', req.query.file));
  // todook: javascript-command-injection
  exec('wc ' + second.call(null, req.query.file, 'a'));
}

module.exports = (app) => {
  app.get('/status/:name', (req, res) => {
    const run = require('child_process').execSync;
    // ruleid: javascript-command-injection
    run('curl ' + req.params.name);
  });
  app.get('/page', (req, res) => {
    const client = require('axios');
    // ruleid: javascript-server-side-request-forgery
    client.get(req.query.url).then((page) => res.json(page.status));
  });
  app.get('/files', (req, res) => {
    const { exec: start } = require('child_process');
    // ruleid: javascript-command-injection
    start('ls ' + req.query.folder);
  });
  app.get('/sum', (req, res) => {
    const { VM } = require('vm2');
    // ruleid: javascript-expression-injection
    new VM().run(req.query.formula);
  });
  app.get('/fixed', (req, res) => {
    const start = require('./starter').exec;
    // ok: javascript-command-injection
    start('ls ' + req.query.folder);
  });
};
