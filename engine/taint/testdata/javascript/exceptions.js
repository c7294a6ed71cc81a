const { exec } = require('child_process');

function replacedInCatch(req, res) {
  let file = req.query.file;
  try {
    JSON.parse('{}');
  } catch (e) {
    file = 'fixed';
  }
  // ruleid: javascript-command-injection
  exec('wc ' + file);
}

function replacedInFinally(req, res) {
  let file = req.query.file;
  try {
    JSON.parse(file);
  } finally {
    file = 'fixed';
  }
  // ok: javascript-command-injection
  exec('wc ' + file);
}

function takenInTry(req, res) {
  let file = 'x';
  try {
    file = req.query.file;
    JSON.parse(file);
  } catch (e) {
    // ruleid: javascript-command-injection
    exec('wc ' + file);
  }
}

function thrown(req, res) {
  try {
    throw new Error(req.query.file);
  } catch (e) {
    // ruleid: javascript-command-injection
    exec('logger ' + e.message);
  }
}

function thrownConstant(req, res) {
  try {
    throw new Error('broken');
  } catch (e) {
    // ok: javascript-command-injection
    exec('logger ' + e.message);
  }
}

function afterThrow(req, res) {
  const file = req.query.file;
  if (file.length > 0) {
    throw new Error('no');
    // ok: javascript-command-injection
    exec('wc ' + file);
  }
}

function checked(file) {
  if (!/^[a-z]+$/.test(file)) throw new Error('no');
  return file;
}

function checkThrows(req, res) {
  // ok: javascript-command-injection
  exec('wc ' + checked(req.query.file));
}

function caughtAndReturned(req, res) {
  const file = req.query.file;
  try {
    checked(file);
  } catch (e) {
    return res.sendStatus(400);
  }
  // ok: javascript-command-injection
  exec('wc ' + file);
}

function finallyRuns(req, res) {
  try {
    return 1;
  } finally {
    // ruleid: javascript-command-injection
    exec('wc ' + req.query.file);
  }
}

function readOr(text) {
  try {
    const parsed = JSON.parse(text);
    return parsed;
  } catch (e) {
    return {};
  }
}

function afterTryOfHelper(req, res) {
  const asked = readOr(req.query.file);
  // ruleid: javascript-command-injection
  exec('wc ' + asked.name);
  const fixed = readOr('{"name": "a"}');
  // ok: javascript-command-injection
  exec('wc ' + fixed.name);
}
