const { exec } = require('child_process');

class Job {
  constructor(file, name) {
    this.file = file;
    this.name = name;
  }
  command() { return 'wc ' + this.file; }
  title() { return 'echo ' + this.name; }
  rename(name) { this.name = name; return this; }
}

function constructed(req, res) {
  const job = new Job(req.query.file, 'fixed');
  // ruleid: javascript-command-injection
  exec(job.command());
  // ok: javascript-command-injection
  exec(job.title());
  // ok: javascript-command-injection
  exec('echo ' + job.name);
}

function strongUpdate(req, res) {
  const job = new Job(req.query.file, 'fixed');
  job.file = 'all.txt';
  // ok: javascript-command-injection
  exec(job.command());
}

function alias(req, res) {
  const a = { file: 'x' };
  const b = a;
  b.file = req.query.file;
  // ruleid: javascript-command-injection
  exec('wc ' + a.file);
  a.file = 'fixed';
  // ok: javascript-command-injection
  exec('wc ' + b.file);
}

function twoObjects(req, res) {
  const a = new Job('x', 'y');
  const b = new Job(req.query.file, 'y');
  // ok: javascript-command-injection
  exec(a.command());
  // ruleid: javascript-command-injection
  exec(b.command());
}

function make(file) {
  return { file, kind: 'text' };
}

function factory(req, res) {
  const job = make(req.query.file);
  // ruleid: javascript-command-injection
  exec('wc ' + job.file);
  // ok: javascript-command-injection
  exec('wc ' + job.kind);
}

function fill(job, file) {
  job.file = file;
}

function filledByCallee(req, res) {
  const a = {};
  fill(a, req.query.file);
  // ruleid: javascript-command-injection
  exec('wc ' + a.file);
  fill(a, 'fixed');
  // ok: javascript-command-injection
  exec('wc ' + a.file);
}

function fluent(req, res) {
  const job = new Job('x', 'y').rename(req.query.name);
  // ruleid: javascript-command-injection
  exec(job.title());
  // ok: javascript-command-injection
  exec(job.command());
}

function nested(req, res) {
  const outer = { inner: { file: req.query.file, name: 'x' } };
  // ruleid: javascript-command-injection
  exec('wc ' + outer.inner.file);
  // ok: javascript-command-injection
  exec('wc ' + outer.inner.name);
  // ruleid: javascript-command-injection
  exec('wc ' + outer?.inner?.file);
}

class Account {
  #file;
  set file(v) { this.#file = v; }
  get file() { return this.#file; }
  get fixed() { return 'all.txt'; }
}

function accessors(req, res) {
  const a = new Account();
  a.file = req.query.file;
  // ruleid: javascript-command-injection
  exec('wc ' + a.file);
  // ok: javascript-command-injection
  exec('wc ' + a.fixed);
}

function spreadBehindRead(req, res) {
  const name = req.query.name;
  const all = { ...req.query };
  // ruleid: javascript-command-injection
  exec('wc ' + all.name);
  const own = { ...req.query, name: 'x' };
  // ok: javascript-command-injection
  exec('wc ' + own.name);
  const fixed = { name: 'x' };
  // ok: javascript-command-injection
  exec('wc ' + { ...fixed }.name);
}
