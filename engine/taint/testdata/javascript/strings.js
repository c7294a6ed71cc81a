const { exec } = require('child_process');
const util = require('util');

function concatenated(req, res) {
  // ruleid: javascript-command-injection
  exec('wc ' + req.query.file + ' | sort');
}

function interpolated(req, res) {
  const file = req.query.file;
  // ruleid: javascript-command-injection
  exec(`wc ${file}`);
  // ok: javascript-command-injection
  exec(`wc ${file.length}`);
}

function joined(req, res) {
  // ruleid: javascript-command-injection
  exec(['wc', req.query.file].join(' '));
  // ok: javascript-command-injection
  exec(['wc', 'all.txt'].join(' '));
  // ok: javascript-server-side-request-forgery
  fetch(['https://api.example.com', 'users', req.query.id].join('/'));
  // ruleid: javascript-server-side-request-forgery
  fetch([req.query.host, 'users'].join('/'));
}

function appended(req, res) {
  let command = 'wc';
  command += ' ';
  // ok: javascript-command-injection
  exec(command);
  command += req.query.file;
  // ruleid: javascript-command-injection
  exec(command);
}

function changed(req, res) {
  const file = req.query.file.trim().toLowerCase().substring(0, 8);
  // ruleid: javascript-command-injection
  exec('wc ' + file);
}

function concatMethod(req, res) {
  // ruleid: javascript-command-injection
  exec('wc '.concat(req.query.file));
}

function formatted(req, res) {
  // ruleid: javascript-command-injection
  exec(util.format('wc %s', req.query.file));
}

function replacedInto(req, res) {
  // ruleid: javascript-command-injection
  exec('wc FILE'.replace('FILE', req.query.file));
}

function splitAndTaken(req, res) {
  const parts = 'wc;sort'.split(';');
  // ok: javascript-command-injection
  exec(parts[0]);
  const given = req.query.file.split(',');
  // ruleid: javascript-command-injection
  exec('wc ' + given[0]);
}

function tagged(req, res) {
  const raw = String.raw`wc ${req.query.file}`;
  // ruleid: javascript-command-injection
  exec(raw);
}

function asText(req, res) {
  // ruleid: javascript-command-injection
  exec('wc ' + String(req.query.file));
  // ok: javascript-command-injection
  exec('head -n ' + Number(req.query.n));
  // ok: javascript-command-injection
  exec('head -n ' + parseInt(req.query.n, 10));
}

function compared(req, res) {
  const same = req.query.a === req.query.b;
  // ok: javascript-command-injection
  exec('echo ' + same);
}

function firstOfThree(req, res) {
  const host = req.query.host || req.query.name || 'localhost';
  // ruleid: javascript-command-injection
  exec('ping ' + host);
}

function firstOfThreeOwn(req, res) {
  // ok: javascript-command-injection
  exec('ping ' + ('a' || 'b' || req.query.host));
}

function bothOfThree(req, res) {
  const host = req.query && req.query.host && req.query.host.name;
  // ruleid: javascript-command-injection
  exec('ping ' + host);
}
