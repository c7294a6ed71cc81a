const express = require('express');
const { exec } = require('child_process');
const EventEmitter = require('events');
const app = express();

// Expressions in turn have the value of the last.
app.get('/turn', (req, res) => {
  const a = (note(), req.query.x);
  // ruleid: javascript-command-injection
  exec('ls ' + a);
  const b = (req.query.x, 'fixed');
  // ok: javascript-command-injection
  exec('ls ' + b);
});
function note() { return 1; }

// Operators on bits make numbers.
app.get('/bits', (req, res) => {
  // ok: javascript-command-injection
  exec('ls ' + (req.query.x | 0));
  let flags = 1;
  flags |= req.query.x;
  // ok: javascript-command-injection
  exec('ls ' + flags);
});

// What is deleted is gone.
app.get('/delete', (req, res) => {
  const o = { a: 'b', x: req.query.x, y: req.query.y };
  delete o.x;
  // ok: javascript-command-injection
  exec('ls ' + (o.x || o.a));
  // ruleid: javascript-command-injection
  exec('ls ' + o.y);
});

// A pattern may leave places out, and take the rest.
app.get('/patterns', (req, res) => {
  const [, second] = ['a', req.query.x];
  // ruleid: javascript-command-injection
  exec('ls ' + second);
  const { x, ...rest } = { a: 'b', x: req.query.x };
  // ok: javascript-command-injection
  exec('ls ' + Object.values(rest).join(' '));
  const { a, ...others } = { a: 'b', x: req.query.x };
  // ruleid: javascript-command-injection
  exec('ls ' + others.x);
});

// Keys that are computed.
app.get('/keys', (req, res) => {
  const key = 'x' + 1;
  const o = { [key]: req.query.x, other: 'b' };
  // ruleid: javascript-command-injection
  exec('ls ' + o[key]);
  // ok: javascript-command-injection
  exec('ls ' + o.other);
});

// Members that functions stand for.
app.get('/accessors', (req, res) => {
  const o = { kept: '', get x() { return req.query.x; }, get y() { return 'fixed'; }, set z(v) { this.kept = v; } };
  // ruleid: javascript-command-injection
  exec('ls ' + o.x);
  // ok: javascript-command-injection
  exec('ls ' + o.y);
  // ok: javascript-command-injection
  exec('ls ' + o.kept);
  o.z = req.query.z;
  // ruleid: javascript-command-injection
  exec('ls ' + o.kept);
  const box = new Box();
  box.value = req.query.x;
  // ruleid: javascript-command-injection
  exec('ls ' + box.inner);
  // ok: javascript-command-injection
  exec('ls ' + box.name);
});
class Box {
  set value(v) { this.inner = v; }
  get name() { return 'box'; }
}

// Functions that are called by their methods.
const first = function (a, b) { return a; };
function second(a, b) { return b; }
app.get('/methods', (req, res) => {
  // ok: javascript-command-injection
  exec('ls ' + first.apply(null, ['a', req.query.x]));
  // ruleid: javascript-command-injection
  exec('ls ' + second.apply(null, ['a', req.query.x]));
  // ruleid: javascript-command-injection
  exec('ls ' + second.call(null, 'a', req.query.x));
  // ok: javascript-command-injection
  exec('ls ' + second.call(null, req.query.x, 'b'));
  const bound = first.bind(null, 'a');
  // ok: javascript-command-injection
  exec('ls ' + bound(req.query.x));
  const other = second.bind(null, 'a');
  // ruleid: javascript-command-injection
  exec('ls ' + other(req.query.x));
  const prefixed = first.bind(null, req.query.x);
  // ruleid: javascript-command-injection
  exec('ls ' + prefixed('b'));
});

// Arguments without names, and those that others stand for.
function anyOf() { return arguments[1]; }
function orOther(a, b, c = b) { return c; }
app.get('/arguments', (req, res) => {
  // ruleid: javascript-command-injection
  exec('ls ' + anyOf('a', req.query.x));
  // ok: javascript-command-injection
  exec('ls ' + anyOf(req.query.x, 'a'));
  // ruleid: javascript-command-injection
  exec('ls ' + orOther('a', req.query.x));
  // ok: javascript-command-injection
  exec('ls ' + orOther(req.query.x, 'a'));
});

// A function before a template gets its texts and its values.
function texts(parts, ...values) { return parts.join(' '); }
function values(parts, ...all) { return parts[0] + all[0]; }
app.get('/tagged', (req, res) => {
  // ok: javascript-command-injection
  exec(texts`ls ${req.query.x}`);
  // ruleid: javascript-command-injection
  exec(values`ls ${req.query.x}`);
});

// Loops with names.
app.get('/labels', (req, res) => {
  let x = 'a';
  outer: for (;;) {
    for (;;) {
      x = req.query.x;
      break outer;
    }
  }
  // ruleid: javascript-command-injection
  exec('ls ' + x);
});

// Lists that are turned round, joined and filled.
app.get('/lists', (req, res) => {
  const a = [req.query.x, 'b'];
  a.reverse();
  // ok: javascript-command-injection
  exec('ls ' + a[0]);
  // ruleid: javascript-command-injection
  exec('ls ' + a[1]);
  // ruleid: javascript-command-injection
  exec('ls ' + ['a', req.query.x].toReversed()[0]);
  // ok: javascript-command-injection
  exec('ls ' + ['a'].concat([req.query.x])[0]);
  // ruleid: javascript-command-injection
  exec('ls ' + ['a'].concat([req.query.x])[1]);
  const b = ['a', 'b'];
  b.splice(1, 1, req.query.x);
  // ruleid: javascript-command-injection
  exec('ls ' + b[1]);
});

// Promises that fail, and several at once.
app.get('/promises', async (req, res) => {
  Promise.reject(req.query.x).catch((reason) => {
    // ruleid: javascript-command-injection
    exec('ls ' + reason);
  });
  const [one, two] = await Promise.all([Promise.resolve('a'), Promise.resolve(req.query.x)]);
  // ok: javascript-command-injection
  exec('ls ' + one);
  // ruleid: javascript-command-injection
  exec('ls ' + two);
});

// Listeners of an object that the function itself makes, or gets.
class Bus extends EventEmitter {}
class Service {
  constructor() { this.events = new EventEmitter(); }
  fire(x) { this.events.emit('done', x); }
}
app.get('/events', (req, res) => {
  const bus = new Bus();
  bus.once('go', (name, x) => {
    // ok: javascript-command-injection
    exec('ls ' + name);
    // ruleid: javascript-command-injection
    exec('ls ' + x);
  });
  bus.on('stop', (x) => {
    // ok: javascript-command-injection
    exec('ls ' + x);
  });
  bus.emit('go', 'a', req.query.x);
  const service = new Service();
  service.events.on('done', (x) => {
    // ruleid: javascript-command-injection
    exec('ls ' + x);
  });
  service.fire(req.query.x);
});

// A method of an object that is written out runs on the object.
app.get('/method', (req, res) => {
  const o = { name: 'n', x: req.query.x, get2() { return this.x; }, get3() { return this.name; } };
  // ruleid: javascript-command-injection
  exec('ls ' + o.get2());
  // ok: javascript-command-injection
  exec('ls ' + o.get3());
});
