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

// Classes as functions with a prototype.
function Job(file, level) {
  this.file = file;
  this.level = Number(level);
}
Job.prototype.run = function () {
  // ruleid: javascript-command-injection
  exec('wc ' + this.file);
  // ok: javascript-command-injection
  exec('wc -' + this.level);
};
Job.prototype.name = function () { return this.file; };
Job.prototype.fixed = function () { return 'all.txt'; };

function Queue(name) { this.name = name; }
Queue.prototype = {
  send: function (text) {
    // ruleid: javascript-command-injection
    exec('send ' + text);
    // ruleid: javascript-command-injection
    exec('send ' + this.name);
  },
  clear: function (text) {
    // ok: javascript-command-injection
    exec('clear ' + text);
  },
};

function LateJob(file) { Job.call(this, file, 1); }
LateJob.prototype = Object.create(Job.prototype);
LateJob.prototype.fixed = function () { return 'late.txt'; };

function prototypes(req, res) {
  const job = new Job(req.query.file, req.query.level);
  job.run();
  // ruleid: javascript-command-injection
  exec('ls ' + job.name());
  // ok: javascript-command-injection
  exec('ls ' + job.fixed());
  const queue = new Queue(req.query.queue);
  queue.send(req.query.text);
  queue.clear('now');
  const late = new LateJob(req.query.late);
  // ruleid: javascript-command-injection
  exec('ls ' + late.name());
  // ok: javascript-command-injection
  exec('ls ' + late.fixed());
}
