const { exec, execFile } = require('child_process');
const fs = require('fs');
const path = require('path');
const shellQuote = require('shell-quote');

function quoted(req, res) {
  // ok: javascript-command-injection
  exec('wc ' + shellQuote.quote([req.query.file]));
}

function wrongSanitizer(req, res) {
  // ruleid: javascript-command-injection
  exec('wc ' + path.basename(req.query.file));
  // ok: javascript-path-traversal
  fs.readFileSync('/srv/' + path.basename(req.query.file));
  // ruleid: javascript-path-traversal
  fs.readFileSync('/srv/' + req.query.file);
}

function numbers(req, res) {
  // ok: javascript-command-injection
  exec('head -n ' + parseInt(req.query.n, 10));
  // ok: javascript-command-injection
  exec('head -n ' + (+req.query.n));
  // todook: javascript-command-injection
  exec('head -n ' + (req.query.n | 0));
}

function replaced(req, res) {
  // ok: javascript-command-injection
  exec('wc ' + req.query.file.replace(/[^a-z0-9]/g, ''));
  // ruleid: javascript-command-injection
  exec('wc ' + req.query.file.replace('a', 'b'));
}

function keepLetters(text) {
  return text.replace(/[^a-z]/gi, '');
}

function ownSanitizer(req, res) {
  // ok: javascript-command-injection
  exec('wc ' + keepLetters(req.query.file));
}

function cleanThenDirty(req, res) {
  let file = keepLetters(req.query.file);
  file += req.query.extension;
  // ruleid: javascript-command-injection
  exec('wc ' + file);
}

function onOnePath(req, res) {
  let file = req.query.file;
  if (req.query.strict) file = keepLetters(file);
  // ruleid: javascript-command-injection
  exec('wc ' + file);
}

function noShell(req, res) {
  // ok: javascript-command-injection
  execFile('wc', ['--', req.query.file]);
}

function truth(req, res) {
  // ok: javascript-command-injection
  exec('echo ' + Boolean(req.query.file));
  // ok: javascript-command-injection
  exec('echo ' + !!req.query.file);
}


function slashesTaken(req, res) {
  // ok: javascript-path-traversal
  fs.readFile('/data/' + req.query.name.replace(/[./]/g, ''), () => {});
  // ok: javascript-path-traversal
  fs.readFile('/data/' + req.query.name.replace(/\.\./g, ''), () => {});
  // ok: javascript-path-traversal
  fs.readFile('/data/' + req.query.name.replace(/\.{2,}|x/g, ''), () => {});
  // ruleid: javascript-path-traversal
  fs.readFile('/data/' + req.query.name.replace(/[./]/, ''), () => {});
  // ruleid: javascript-path-traversal
  fs.readFile('/data/' + req.query.name.replace(/\.\.\//g, ''), () => {});
  // ruleid: javascript-path-traversal
  fs.readFile('/data/' + req.query.name.replace(/(\.\.)?x/g, ''), () => {});
}

function normalised(req, res) {
  // ok: javascript-path-traversal
  fs.readFile('/data/' + path.normalize(req.query.name).replace(/^(\.\.[\/\\])+/, ''), () => {});
  // ruleid: javascript-path-traversal
  fs.readFile('/data/' + req.query.name.replace(/^(\.\.[\/\\])+/, ''), () => {});
}

function plainText(req, res) {
  res.setHeader('Content-Type', 'text/plain');
  // ok: javascript-reflected-xss
  res.send('hi ' + req.query.name);
}

function plainTextInChain(req, res) {
  // ok: javascript-reflected-xss
  res.type('json').send('hi ' + req.query.name);
}

function htmlText(req, res) {
  res.set('Content-Type', 'text/html');
  // ruleid: javascript-reflected-xss
  res.send('hi ' + req.query.name);
}

function headWritten(req, res) {
  res.writeHead(200, { 'Content-Type': 'application/json' });
  // ok: javascript-reflected-xss
  res.end('hi ' + req.query.name);
}

function plainOnOneBranch(req, res) {
  if (req.query.plain) res.type('text/plain');
  // ruleid: javascript-reflected-xss
  res.send('hi ' + req.query.name);
}

function firstOnly(req, res) {
  // A text is replaced once.
  // ruleid: javascript-path-traversal
  fs.readFile('/srv/' + req.query.file.replace('..', ''), res.end);
  // ok: javascript-path-traversal
  fs.readFile('/srv/' + req.query.file.replaceAll('..', ''), res.end);
  // ok: javascript-path-traversal
  fs.readFile('/srv/' + req.query.file.replace(/\.\./g, ''), res.end);
}

function quotesReplaced(req, res) {
  // ruleid: javascript-command-injection
  exec("wc '" + req.query.file.replace("'", '') + "'");
  // ok: javascript-command-injection
  exec("wc '" + req.query.file.replace(/'/g, "'\\''") + "'");
  // ruleid: javascript-command-injection
  exec('wc ' + req.query.file.replace(/'/g, "'\\''"));
}
