const { exec } = require('child_process');
const DEBUG = false;
const LIMIT = 10 * 4;

function constantCondition(req, res) {
  let file = req.query.file;
  if (LIMIT > 100) {
    // ok: javascript-command-injection
    exec('wc ' + file);
  }
  // ruleid: javascript-command-injection
  exec('wc ' + file);
}

function replacedByConstant(req, res) {
  let file = req.query.file;
  file = 'all.txt';
  // ok: javascript-command-injection
  exec('wc ' + file);
}

function ternaryTakesConstant(req, res) {
  const n = 7 * 6;
  const file = n > 40 ? 'small.txt' : req.query.file;
  // ok: javascript-command-injection
  exec('wc ' + file);
}

function ternaryTakesData(req, res) {
  const n = 7 * 6;
  const file = n > 50 ? 'small.txt' : req.query.file;
  // ruleid: javascript-command-injection
  exec('wc ' + file);
}

function debugOnly(req, res) {
  if (DEBUG) {
    // ok: javascript-command-injection
    exec(req.body.command);
  }
}

function textDecides(req, res) {
  const mode = 'sa' + 'fe';
  let file = 'x';
  if (mode === 'unsafe') file = req.query.file;
  // ok: javascript-command-injection
  exec('wc ' + file);
  if (mode === 'safe') file = req.query.file;
  // ruleid: javascript-command-injection
  exec('wc ' + file);
}

function charDecides(req, res) {
  const letters = 'ABC';
  let file = 'x';
  if (letters.charAt(1) === 'A') file = req.query.file;
  // ok: javascript-command-injection
  exec('wc ' + file);
}

function either(req, res) {
  let file = 'x';
  if (Math.random() > 0.5) file = req.query.file;
  // ruleid: javascript-command-injection
  exec('wc ' + file);
}

function shortCircuit(req, res) {
  const given = '' || req.query.file;
  // ruleid: javascript-command-injection
  exec('wc ' + given);
  const fixed = 'a.txt' || req.query.file;
  // ok: javascript-command-injection
  exec('wc ' + fixed);
}

function afterReturn(req, res) {
  return;
  // ok: javascript-command-injection
  exec(req.body.command);
}
