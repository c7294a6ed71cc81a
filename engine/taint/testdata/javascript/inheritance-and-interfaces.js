const { exec } = require('child_process');

class Base {
  constructor(file) { this.file = file; }
  command() { return 'wc ' + this.shown(); }
  shown() { return this.file; }
}

class Plain extends Base {}

class Fixed extends Base {
  shown() { return 'all.txt'; }
}

class Deeper extends Fixed {
  constructor(file, extra) {
    super(file);
    this.extra = extra;
  }
  command() { return super.command() + ' ' + this.extra; }
}

function inherited(req, res) {
  const job = new Plain(req.query.file);
  // ruleid: javascript-command-injection
  exec(job.command());
}

function overridden(req, res) {
  const job = new Fixed(req.query.file);
  // ok: javascript-command-injection
  exec(job.command());
}

function superCall(req, res) {
  const safe = new Deeper(req.query.file, '-l');
  // ok: javascript-command-injection
  exec(safe.command());
  const dirty = new Deeper('x', req.query.file);
  // ruleid: javascript-command-injection
  exec(dirty.command());
}

function choose(kind, file) {
  return kind === 'plain' ? new Plain(file) : new Fixed(file);
}

function dispatched(req, res) {
  const job = choose(req.query.kind, req.query.file);
  // ruleid: javascript-command-injection
  exec(job.command());
}

class Echo { text(x) { return x; } }
class Silent { text(x) { return ''; } }

function likeNamed(req, res) {
  // ruleid: javascript-command-injection
  exec('echo ' + new Echo().text(req.query.file));
  // ok: javascript-command-injection
  exec('echo ' + new Silent().text(req.query.file));
}

class Tool {
  static of(name) { return 'tool-' + name; }
  static fixed(name) { return 'tool'; }
}
class Sub extends Tool {}

function staticInherited(req, res) {
  // ruleid: javascript-command-injection
  exec(Sub.of(req.query.name));
  // ok: javascript-command-injection
  exec(Sub.fixed(req.query.name));
}
