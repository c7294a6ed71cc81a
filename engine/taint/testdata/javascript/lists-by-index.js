const { exec } = require('child_process');

function literal(req, res) {
  const list = ['a', req.query.file, 'c'];
  // ok: javascript-command-injection
  exec('wc ' + list[0]);
  // ruleid: javascript-command-injection
  exec('wc ' + list[1]);
  // ok: javascript-command-injection
  exec('wc ' + list[2]);
}

function pushedAndShifted(req, res) {
  const list = [];
  list.push('safe');
  list.push(req.query.file);
  list.push('more');
  list.shift();
  // ruleid: javascript-command-injection
  exec('wc ' + list[0]);
  // ok: javascript-command-injection
  exec('wc ' + list[1]);
}

function popped(req, res) {
  const list = ['a', req.query.file];
  const last = list.pop();
  // ruleid: javascript-command-injection
  exec('wc ' + last);
  // ok: javascript-command-injection
  exec('wc ' + list.join(' '));
}

function overwritten(req, res) {
  const list = [req.query.file];
  list[0] = 'fixed';
  // ok: javascript-command-injection
  exec('wc ' + list[0]);
}

function destructured(req, res) {
  const [first, second] = ['a', req.query.file];
  // ok: javascript-command-injection
  exec('wc ' + first);
  // ruleid: javascript-command-injection
  exec('wc ' + second);
}

function swapped(req, res) {
  let a = 'a';
  let b = req.query.file;
  [a, b] = [b, a];
  // ruleid: javascript-command-injection
  exec('wc ' + a);
  // ok: javascript-command-injection
  exec('wc ' + b);
}

function restOfList(req, res) {
  const [head, ...tail] = [req.query.file, 'b', 'c'];
  // ruleid: javascript-command-injection
  exec('wc ' + head);
  // ok: javascript-command-injection
  exec('wc ' + tail[0]);
}

function unknownIndex(req, res) {
  const list = ['a', req.query.file];
  // ruleid: javascript-command-injection
  exec('wc ' + list[res.locals.n]);
}

function concatenated(req, res) {
  const list = ['a'].concat([req.query.file]);
  // todook: javascript-command-injection
  exec('wc ' + list[0]);
  // ruleid: javascript-command-injection
  exec('wc ' + list[1]);
}

function fromEnd(req, res) {
  const list = ['a', req.query.file];
  // ruleid: javascript-command-injection
  exec('wc ' + list.at(-1));
  // ok: javascript-command-injection
  exec('wc ' + list.at(0));
}

function inserted(req, res) {
  const list = ['a', 'b'];
  list.unshift(req.query.file);
  // ruleid: javascript-command-injection
  exec('wc ' + list[0]);
  // ok: javascript-command-injection
  exec('wc ' + list[1]);
}
