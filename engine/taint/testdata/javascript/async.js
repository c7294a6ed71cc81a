const { exec } = require('child_process');

async function load(req) { return req.query.file; }
async function loadFixed(req) { return 'all.txt'; }

async function awaited(req, res) {
  const file = await load(req);
  // ruleid: javascript-command-injection
  exec('wc ' + file);
  const fixed = await loadFixed(req);
  // ok: javascript-command-injection
  exec('wc ' + fixed);
}

function chained(req, res) {
  Promise.resolve(req.query.file).then((file) => {
    // ruleid: javascript-command-injection
    exec('wc ' + file);
  });
  Promise.resolve('fixed').then((file) => {
    // ok: javascript-command-injection
    exec('wc ' + file);
  });
}

function chainedTwice(req, res) {
  load(req).then((file) => 'wc ' + file).then((command) => {
    // ruleid: javascript-command-injection
    exec(command);
    return 'ls';
  }).then((command) => {
    // ok: javascript-command-injection
    exec(command);
  });
}

function constructed(req, res) {
  const p = new Promise((resolve, reject) => resolve(req.query.file));
  p.then((file) => {
    // ruleid: javascript-command-injection
    exec('wc ' + file);
  });
}

async function all(req, res) {
  const [a, b] = await Promise.all([loadFixed(req), load(req)]);
  // todook: javascript-command-injection
  exec('wc ' + a);
  // ruleid: javascript-command-injection
  exec('wc ' + b);
}

function* files(req) {
  yield req.query.file;
}
function* fixedFiles() {
  yield 'a';
  yield 'b';
}

function generated(req, res) {
  for (const f of files(req)) {
    // ruleid: javascript-command-injection
    exec('wc ' + f);
  }
  for (const f of fixedFiles()) {
    // ok: javascript-command-injection
    exec('wc ' + f);
  }
}

async function rejected(req, res) {
  Promise.reject(req.query.file).catch((reason) => {
    // todoruleid: javascript-command-injection
    exec('logger ' + reason);
  });
}

async function awaitedInLoop(req, res) {
  for await (const f of req.query.files) {
    // ruleid: javascript-command-injection
    exec('wc ' + f);
  }
}

function bodyOf(req) {
  return new Promise((resolve, reject) => {
    let body = '';
    req.on('error', reject);
    req.on('end', () => resolve(body + req.headers.host));
  });
}

function lengthOf(req) {
  return new Promise((resolve) => setTimeout(() => resolve(req.headers.host.length), 10));
}

function fixedLater(req) {
  return new Promise((resolve) => {
    console.log(req.headers.host);
    resolve('all.txt');
  });
}

async function resolvedPromises(req, res) {
  const body = await bodyOf(req);
  // ruleid: javascript-command-injection
  exec('wc ' + body);
  // ruleid: javascript-command-injection
  bodyOf(req).then((text) => exec('wc ' + text));
  // ok: javascript-command-injection
  exec('wc ' + await lengthOf(req));
  // ok: javascript-command-injection
  exec('wc ' + await fixedLater(req));
}

const { promisify } = require('util');
const run = promisify(exec);
const read = promisify(require('fs').readFile);
const twice = promisify((file, done) => exec('wc ' + file, done));

async function inAnotherForm(req, res) {
  // ruleid: javascript-command-injection
  await run('wc ' + req.query.file);
  // ok: javascript-command-injection
  await run('ls');
  // ok: javascript-command-injection
  await read('wc ' + req.query.file);
}
