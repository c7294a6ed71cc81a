const { exec } = require('child_process');
const ALLOWED = ['git', 'make'];

function allowList(req, res) {
  const tool = req.query.tool;
  if (ALLOWED.includes(tool)) {
    // ok: javascript-command-injection
    exec(tool + ' --version');
  } else {
    // ruleid: javascript-command-injection
    exec(tool + ' --version');
  }
}

function earlyReturn(req, res) {
  const tool = req.query.tool;
  if (!ALLOWED.includes(tool)) return res.sendStatus(404);
  // ok: javascript-command-injection
  exec(tool + ' --version');
}

function allowSet(req, res) {
  const allowed = new Set(['git', 'make']);
  if (allowed.has(req.query.tool)) {
    // todook: javascript-command-injection
    exec(req.query.tool + ' --version');
  }
}

function regexWhole(req, res) {
  const file = req.query.file;
  if (/^[a-z0-9]+$/.test(file)) {
    // ok: javascript-command-injection
    exec('wc ' + file);
  }
}

function regexPart(req, res) {
  const file = req.query.file;
  if (/[a-z0-9]+/.test(file)) {
    // ruleid: javascript-command-injection
    exec('wc ' + file);
  }
}

function typeCheck(req, res) {
  const n = req.body.n;
  if (typeof n === 'number') {
    // todook: javascript-command-injection
    exec('head -n ' + n);
  }
  if (typeof n === 'string') {
    // ruleid: javascript-command-injection
    exec('head -n ' + n);
  }
}

function equal(req, res) {
  const tool = req.query.tool;
  if (tool === 'git' || tool === 'make') {
    // ok: javascript-command-injection
    exec(tool);
  }
  if (tool !== 'git') {
    // ruleid: javascript-command-injection
    exec(tool);
  }
}

function bothMustHold(req, res) {
  const tool = req.query.tool;
  if (tool && ALLOWED.indexOf(tool) >= 0) {
    // todook: javascript-command-injection
    exec(tool);
  }
  if (tool || ALLOWED.includes(tool)) {
    // ruleid: javascript-command-injection
    exec(tool);
  }
}

function isAllowed(tool) {
  return ALLOWED.includes(tool);
}

function checkedByFunction(req, res) {
  const tool = req.query.tool;
  if (isAllowed(tool)) {
    // ok: javascript-command-injection
    exec(tool);
  }
}

function otherValueChecked(req, res) {
  if (ALLOWED.includes(req.query.other)) {
    // ruleid: javascript-command-injection
    exec(req.query.tool);
  }
}

function changedAfterCheck(req, res) {
  let tool = req.query.tool;
  if (ALLOWED.includes(tool)) {
    tool = req.query.other;
    // ruleid: javascript-command-injection
    exec(tool);
  }
}

function keyOfTable(req, res) {
  const table = { list: 'ls', free: 'df' };
  if (req.query.job in table) {
    // ok: javascript-command-injection
    exec(table[req.query.job]);
  }
}

function ternary(req, res) {
  const tool = req.query.tool;
  const safe = ALLOWED.includes(tool) ? tool : 'git';
  // ok: javascript-command-injection
  exec(safe);
}
