const { exec } = require('child_process');

function list(req, res) {
  const x = req.body.x;
  const errors = [];
  if (!/^[a-z]+$/.test(x)) errors.push('x');
  if (errors.length === 0) {
    // ok: javascript-command-injection
    exec('echo ' + x);
  }
  if (errors.length) return res.json(errors);
  // ok: javascript-command-injection
  exec('echo ' + x);
}

function otherQuestion(req, res) {
  const x = req.body.x;
  const errors = [];
  if (x.length > 3) errors.push('x');
  if (errors.length) return res.json(errors);
  // ruleid: javascript-command-injection
  exec('echo ' + x);
}

function check(x) {
  const errors = [];
  if (!/^[a-z]+$/.test(x)) {
    errors.push('x');
  }
  return errors;
}

function returned(req, res) {
  const x = req.body.x;
  const errors = check(x);
  if (errors.length > 0) return res.json(errors);
  // ok: javascript-command-injection
  exec('echo ' + x);
}

module.exports = { list, otherQuestion, returned };
