const { exec } = require('child_process');
const commands = require('./commands');
const { same, fixed: constant } = require('./commands');

function through(req, res) {
  // ruleid: javascript-command-injection
  commands.count(req.query.file);
  // ok: javascript-command-injection
  commands.list(req.query.file);
}

function results(req, res) {
  // ok: javascript-command-injection
  exec('wc ' + commands.fixed(req.query.file));
  // ruleid: javascript-command-injection
  exec('wc ' + commands.same(req.query.file));
}

function destructuredImport(req, res) {
  // ruleid: javascript-command-injection
  exec('wc ' + same(req.query.file));
  // ok: javascript-command-injection
  exec('wc ' + constant(req.query.file));
}

function constantOfOtherFile(req, res) {
  // ok: javascript-command-injection
  exec('ls ' + commands.ROOT);
}
