const { exec } = require('child_process');
const isPathInside = require('is-path-inside');
const ALLOWED = ['git', 'make'];

function allowList(req, res) {
  const tool = req.query.tool;
  if (ALLOWED.includes(tool)) {
    // ok: javascript-command-injection
    exec(tool + ' --version');
  } else {
    // ruleid: javascript-command-injection
    exec(tool + ' --version');
  }
}

function earlyReturn(req, res) {
  const tool = req.query.tool;
  if (!ALLOWED.includes(tool)) return res.sendStatus(404);
  // ok: javascript-command-injection
  exec(tool + ' --version');
}

function allowSet(req, res) {
  const allowed = new Set(['git', 'make']);
  if (allowed.has(req.query.tool)) {
    // ok: javascript-command-injection
    exec(req.query.tool + ' --version');
  }
}

function regexWhole(req, res) {
  const file = req.query.file;
  if (/^[a-z0-9]+$/.test(file)) {
    // ok: javascript-command-injection
    exec('wc ' + file);
  }
}

function regexPart(req, res) {
  const file = req.query.file;
  if (/[a-z0-9]+/.test(file)) {
    // ruleid: javascript-command-injection
    exec('wc ' + file);
  }
}

function typeCheck(req, res) {
  const n = req.body.n;
  if (typeof n === 'number') {
    // ok: javascript-command-injection
    exec('head -n ' + n);
  }
  if (typeof n === 'string') {
    // ruleid: javascript-command-injection
    exec('head -n ' + n);
  }
}

function equal(req, res) {
  const tool = req.query.tool;
  if (tool === 'git' || tool === 'make') {
    // ok: javascript-command-injection
    exec(tool);
  }
  if (tool !== 'git') {
    // ruleid: javascript-command-injection
    exec(tool);
  }
}

function bothMustHold(req, res) {
  const tool = req.query.tool;
  if (tool && ALLOWED.indexOf(tool) >= 0) {
    // ok: javascript-command-injection
    exec(tool);
  }
  if (tool || ALLOWED.includes(tool)) {
    // ruleid: javascript-command-injection
    exec(tool);
  }
}

function isAllowed(tool) {
  return ALLOWED.includes(tool);
}

function checkedByFunction(req, res) {
  const tool = req.query.tool;
  if (isAllowed(tool)) {
    // ok: javascript-command-injection
    exec(tool);
  }
}

function otherValueChecked(req, res) {
  if (ALLOWED.includes(req.query.other)) {
    // ruleid: javascript-command-injection
    exec(req.query.tool);
  }
}

function changedAfterCheck(req, res) {
  let tool = req.query.tool;
  if (ALLOWED.includes(tool)) {
    tool = req.query.other;
    // ruleid: javascript-command-injection
    exec(tool);
  }
}

function keyOfTable(req, res) {
  const table = { list: 'ls', free: 'df' };
  if (req.query.job in table) {
    // ok: javascript-command-injection
    exec(table[req.query.job]);
  }
}

function ternary(req, res) {
  const tool = req.query.tool;
  const safe = ALLOWED.includes(tool) ? tool : 'git';
  // ok: javascript-command-injection
  exec(safe);
}

const fs = require('fs');
const path = require('path');

function dotsLookedFor(req, res) {
  const name = req.query.name;
  if (name.indexOf('..') !== -1) return res.sendStatus(400);
  // ok: javascript-path-traversal
  fs.readFile('/data/' + name, () => {});
}

function dotsLookedForWrongWay(req, res) {
  const name = req.query.name;
  if (name.indexOf('..') === -1) return res.sendStatus(400);
  // ruleid: javascript-path-traversal
  fs.readFile('/data/' + name, () => {});
}

function positionOfFolder(req, res) {
  const file = path.join('/data', req.query.name);
  if (file.indexOf('/data/') !== 0) return res.sendStatus(400);
  // ok: javascript-path-traversal
  fs.readFile(file, () => {});
}

function beginsWithSlashOnly(req, res) {
  const file = path.join('/data', req.query.name);
  if (!file.startsWith('/')) return res.sendStatus(400);
  // ruleid: javascript-path-traversal
  fs.readFile(file, () => {});
}

function relativeToFolder(req, res) {
  const file = path.resolve('/data', req.query.name);
  const way = path.relative('/data', file);
  if (way.startsWith('..') || path.isAbsolute(way)) return res.sendStatus(400);
  // ok: javascript-path-traversal
  fs.readFile(file, () => {});
}

function relativeToFolderWrongWay(req, res) {
  const file = path.resolve('/data', req.query.name);
  const way = path.relative('/data', file);
  if (!way.startsWith('..')) return res.sendStatus(400);
  // ruleid: javascript-path-traversal
  fs.readFile(file, () => {});
}

function positionInList(req, res) {
  if (ALLOWED.indexOf(req.query.tool) < 0) return res.sendStatus(400);
  // ok: javascript-command-injection
  exec(req.query.tool);
}

function someOfList(req, res) {
  const tool = req.query.tool;
  const known = ALLOWED.some(a => a === tool);
  if (!known) return res.sendStatus(400);
  // ok: javascript-command-injection
  exec(tool);
}

function someOfListDiffers(req, res) {
  const tool = req.query.tool;
  if (!ALLOWED.some(a => a !== tool)) return res.sendStatus(400);
  // ruleid: javascript-command-injection
  exec(tool);
}

function ownPath(req, res) {
  const next = req.query.next;
  if (!next.startsWith('/') || next.startsWith('//')) return res.redirect('/');
  // ok: javascript-open-redirect
  res.redirect(next);
}

function slashAlone(req, res) {
  const next = req.query.next;
  if (!next.startsWith('/')) return res.redirect('/');
  // ruleid: javascript-open-redirect
  res.redirect(next);
}

function hostInExpression(req, res) {
  if (/^https?:\/\/example\.com\//.test(req.query.next)) {
    // ok: javascript-open-redirect
    res.redirect(req.query.next);
  }
}

function hostInExpressionOpen(req, res) {
  if (/^https?:\/\/example\.com/.test(req.query.next)) {
    // ruleid: javascript-open-redirect
    res.redirect(req.query.next);
  }
}

function pathInExpression(req, res) {
  if (/^\/[^/\\]/.test(req.query.next)) {
    // ok: javascript-open-redirect
    res.redirect(req.query.next);
  }
}

function forbiddenCharacters(req, res) {
  const name = req.query.name;
  if (/[;&|`$\n]/.test(name)) return res.sendStatus(400);
  // ok: javascript-command-injection
  exec('ping ' + name);
}

function someForbiddenCharacters(req, res) {
  const name = req.query.name;
  if (/[;&]/.test(name)) return res.sendStatus(400);
  // ruleid: javascript-command-injection
  exec('ping ' + name);
}

function forbiddenMarkup(req, res) {
  const found = /["'&<>]/.exec(req.query.name);
  if (!found) {
    // ok: javascript-reflected-xss
    res.send('hi ' + req.query.name);
  }
  if (/[<>]/.exec(req.query.name) === null) {
    // ok: javascript-reflected-xss
    res.send('hi ' + req.query.name);
  } else {
    // ruleid: javascript-reflected-xss
    res.send('hi ' + req.query.name);
  }
}

function folderCompared(req, res) {
  const file = path.resolve(req.query.name);
  if (file.slice(0, '/data/'.length) === '/data/') {
    // ok: javascript-path-traversal
    fs.readFile(file, () => {});
  } else {
    // ruleid: javascript-path-traversal
    fs.readFile(file, () => {});
  }
}

function schemeOfFile(req, res) {
  if (req.query.url.startsWith('file://')) {
    // ruleid: javascript-path-traversal
    fs.readFileSync(req.query.url.replace('file://', ''));
  }
}

function cleanedWhereThere(req, res) {
  let file = req.query.file;
  if (file) {
    file = path.basename(file);
  }
  // ok: javascript-path-traversal
  fs.readFile('/srv/' + file, res.end);
}

function cleanedWhereMissing(req, res) {
  let file = req.query.file;
  if (!file) {
    file = 'index.html';
  }
  // ruleid: javascript-path-traversal
  fs.readFile('/srv/' + file, res.end);
}

function insideOf(req, res) {
  const file = path.join('/srv', req.query.file);
  if (isPathInside(file, '/srv')) {
    // ok: javascript-path-traversal
    fs.readFile(file, res.end);
  }
  // ruleid: javascript-path-traversal
  fs.readFile(file, res.end);
}
