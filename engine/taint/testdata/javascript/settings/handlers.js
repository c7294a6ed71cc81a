const { exec } = require('child_process');
const settings = require('./settings.json');

function fixedTool(req, res) {
  // ok: javascript-command-injection
  exec(settings.tool + ' all.txt');
}

function modeDecides(req, res) {
  let file = 'all.txt';
  if (settings.mode === 'loose') file = req.query.file;
  // ok: javascript-command-injection
  exec('wc ' + file);
}

function modeLetsThrough(req, res) {
  let file = 'all.txt';
  if (settings.mode === 'strict') file = req.query.file;
  // ruleid: javascript-command-injection
  exec('wc ' + file);
}

function nestedNumber(req, res) {
  let file = 'all.txt';
  if (settings.limits.lines > 100) file = req.query.file;
  // ok: javascript-command-injection
  exec('wc ' + file);
}

function stillData(req, res) {
  // ruleid: javascript-command-injection
  exec(settings.tool + ' ' + req.query.file);
}
