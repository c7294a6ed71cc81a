const { exec } = require('child_process');

function chosenByConstant(req, res) {
  let file;
  switch ('ABC'[1]) {
    case 'A':
      file = req.query.file;
      break;
    case 'B':
      file = 'fixed';
      break;
    default:
      file = req.query.file;
  }
  // ok: javascript-command-injection
  exec('wc ' + file);
}

function fallsThrough(req, res) {
  let file = 'x';
  switch (1 + 1) {
    case 2:
      file = req.query.file;
    case 3:
      file += '.txt';
      break;
    default:
      file = 'fixed';
  }
  // ruleid: javascript-command-injection
  exec('wc ' + file);
}

function fallsThroughAndIsReplaced(req, res) {
  let file = 'x';
  switch (2) {
    case 2:
      file = req.query.file;
    case 3:
      file = 'fixed';
  }
  // todook: javascript-command-injection
  exec('wc ' + file);
}

function allowed(req, res) {
  const tool = req.query.tool;
  switch (tool) {
    case 'git':
    case 'make':
      // ok: javascript-command-injection
      exec(tool + ' --version');
      break;
    default:
      // ruleid: javascript-command-injection
      exec(tool + ' --help');
  }
}

function mapped(req, res) {
  let command;
  switch (req.query.job) {
    case 'list': command = 'ls'; break;
    case 'free': command = 'df'; break;
    default: return;
  }
  // ok: javascript-command-injection
  exec(command);
}

function defaultKeepsData(req, res) {
  let command = req.query.job;
  switch (req.query.kind) {
    case 'list': command = 'ls'; break;
    case 'free': command = 'df'; break;
  }
  // ruleid: javascript-command-injection
  exec(command);
}

function switchTrue(req, res) {
  let file = 'x';
  switch (true) {
    case 2 > 3:
      file = req.query.file;
      break;
    default:
      file = 'y';
  }
  // ok: javascript-command-injection
  exec('wc ' + file);
}
