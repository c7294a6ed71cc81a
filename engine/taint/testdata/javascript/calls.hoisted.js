// Functions that a function declares are known from the beginning of the block that declares them.
const { exec } = require('child_process');

function calledBefore(req, res) {
  run(req.query.file);

  function run(file) {
    // ruleid: javascript-command-injection
    exec('wc ' + file);
  }
}

function givesBefore(req, res) {
  const command = make();
  // ruleid: javascript-command-injection
  exec(command);

  function make() {
    return 'wc ' + req.query.file;
  }
}

function givenBefore(req, res) {
  const tools = { run: run };
  tools.run(req.query.file);

  function run(file) {
    // ruleid: javascript-command-injection
    exec('wc ' + file);
  }
}

function behindReturn(req, res) {
  return run('wc ' + req.query.file);

  function run(command) {
    // ruleid: javascript-command-injection
    exec(command);
  }
}

function fixedBefore(req, res) {
  run('notes.txt');
  const command = make(req.query.file);
  // ok: javascript-command-injection
  exec(command);

  function run(file) {
    // ok: javascript-command-injection
    exec('wc ' + file);
  }

  function make(file) {
    return 'uptime';
  }
}

function replaced(req, res) {
  run = (file) => {
    // ok: javascript-command-injection
    exec('uptime');
  };
  run(req.query.file);

  function run(file) {
    // ok: javascript-command-injection
    exec('wc ' + file);
  }
}

function eachOther(req, res) {
  even(req.query.file, req.query.left);

  function even(file, left) {
    if (left > 0) odd(file, left - 1);
  }

  function odd(file, left) {
    // ruleid: javascript-command-injection
    exec('wc ' + file);
    even(file, left - 1);
  }
}

app.get('/', (req, res) => {
  calledBefore(req, res);
  givesBefore(req, res);
  givenBefore(req, res);
  behindReturn(req, res);
  fixedBefore(req, res);
  replaced(req, res);
  eachOther(req, res);
});
