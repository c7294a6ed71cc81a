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

const axios = require('axios');
const FOLDER = path.resolve(__dirname, 'files');
const HOSTS = ['api.example.com', 'cdn.example.com'];

function expressionOfLines(req, res) {
  const host = req.query.host;
  if (!/^[a-z0-9.-]+$/m.test(host)) return res.sendStatus(400);
  // ruleid: javascript-command-injection
  exec('ping ' + host);
}

function expressionMadeOfText(req, res) {
  const host = req.query.host;
  if (!new RegExp('^[a-z0-9.-]{1,253}$', 'i').test(host)) return res.sendStatus(400);
  // ok: javascript-command-injection
  exec('ping ' + host);
}

function anchoredInPart(req, res) {
  const tool = req.query.tool;
  if (!/^git|make$/.test(tool)) return res.sendStatus(400);
  // ruleid: javascript-command-injection
  exec(tool);
  if (!/^git$|^make$/.test(tool)) return res.sendStatus(400);
  // ok: javascript-command-injection
  exec(tool);
}

function lookedAhead(req, res) {
  const branch = req.query.branch;
  if (!/^(?!-)[\w./=-]+$/.test(branch)) return res.sendStatus(400);
  // ok: javascript-command-injection
  exec('git checkout ' + branch);
}

function otherCharacters(req, res) {
  const name = req.query.name;
  if (/[^a-zA-Z0-9_-]/.test(name)) return res.sendStatus(400);
  // ok: javascript-command-injection
  exec('id ' + name);
}

function otherThanPrintable(req, res) {
  const name = req.query.name;
  if (/[^\x20-\x7e]/.test(name)) return res.sendStatus(400);
  // ruleid: javascript-command-injection
  exec('id ' + name);
}

function groupsOfNumbers(req, res) {
  const m = /^v(\d+)\.(.+)$/.exec(req.query.version);
  if (!m) return res.sendStatus(400);
  // ok: javascript-command-injection
  exec('git tag ' + m[1]);
  // ruleid: javascript-command-injection
  exec('git tag ' + m[2]);
}

function ownCleanedForm(req, res) {
  const file = req.query.file;
  if (file !== path.basename(file)) return res.sendStatus(400);
  // ok: javascript-path-traversal
  fs.readFile(path.join(FOLDER, file), res.end);
  // ruleid: javascript-command-injection
  exec('wc ' + file);
}

function otherCleanedForm(req, res) {
  const file = req.query.file;
  if (file !== path.basename(req.query.other)) return res.sendStatus(400);
  // ruleid: javascript-path-traversal
  fs.readFile(path.join(FOLDER, file), res.end);
}

function folderOfPath(req, res) {
  const file = path.resolve(FOLDER, req.query.file);
  if (path.dirname(file) !== FOLDER) return res.sendStatus(403);
  // ok: javascript-path-traversal
  fs.readFile(file, res.end);
}

function theFolderOrBelow(req, res) {
  const file = path.resolve(FOLDER, req.query.file);
  if (file === FOLDER || file.startsWith(FOLDER + path.sep)) {
    // ok: javascript-path-traversal
    fs.readFile(file, res.end);
  }
}

function partsOfPath(req, res) {
  const parts = req.query.file.split('/');
  if (parts.some((part) => part === '..' || part === '.')) return res.sendStatus(403);
  // ok: javascript-path-traversal
  fs.readFile(path.join(FOLDER, ...parts), res.end);
}

function everyPart(req, res) {
  const parts = req.query.names.split(',');
  if (!parts.every((part) => /^[a-z]+$/.test(part))) return res.sendStatus(400);
  // ok: javascript-command-injection
  exec('id ' + parts.join(' '));
}

function somePart(req, res) {
  const parts = req.query.names.split(',');
  if (!parts.some((part) => /^[a-z]+$/.test(part))) return res.sendStatus(400);
  // ruleid: javascript-command-injection
  exec('id ' + parts.join(' '));
}

function hostTakenOut(req, res) {
  const target = String(req.query.url);
  const { hostname } = new URL(target);
  if (hostname !== 'example.com' && !hostname.endsWith('.example.com')) return res.sendStatus(400);
  // ok: javascript-server-side-request-forgery
  axios.get(target);
}

function schemeTakenOut(req, res) {
  const target = String(req.query.url);
  const { protocol } = new URL(target);
  if (protocol !== 'https:') return res.sendStatus(400);
  // ruleid: javascript-server-side-request-forgery
  axios.get(target);
}

function demandHost(address) {
  const url = new URL(address);
  if (!HOSTS.includes(url.hostname)) throw new Error('host');
}

function demandScheme(address) {
  const url = new URL(address);
  if (!['http:', 'https:'].includes(url.protocol)) throw new Error('scheme');
}

function demanded(req, res) {
  const target = req.query.url;
  demandScheme(target);
  // ruleid: javascript-server-side-request-forgery
  axios.get(target);
  demandHost(target);
  // ok: javascript-server-side-request-forgery
  axios.get(target);
}

const isPlain = (text) => typeof text === 'string' && !/[<>&"']/.test(text);
const isShort = (text) => typeof text === 'string' && text.length < 100;

function plainByFunction(req, res) {
  if (!isShort(req.query.text)) return res.sendStatus(400);
  // ruleid: javascript-reflected-xss
  res.send('<p>' + req.query.text + '</p>');
  if (!isPlain(req.query.text)) return res.sendStatus(400);
  // ok: javascript-reflected-xss
  res.send('<p>' + req.query.text + '</p>');
}

function ownHost(req, res) {
  const url = new URL(req.query.next, 'https://app.example.com');
  // ruleid: javascript-open-redirect
  if (url.pathname !== req.get('host')) return res.redirect(url.href);
  if (url.host !== req.get('host')) return res.redirect('/');
  // ok: javascript-open-redirect
  res.redirect(url.href);
}

const ownWindow = 'https://app.example.com';

window.addEventListener('message', (event) => {
  // ruleid: javascript-dom-xss
  document.body.innerHTML = event.data.html;
  if (event.origin === ownWindow) {
    // ok: javascript-dom-xss
    document.body.innerHTML = event.data.html;
  }
  // ruleid: javascript-dom-xss
  document.body.innerHTML = event.data.html;
  if (event.origin === event.data.origin) {
    // ruleid: javascript-dom-xss
    document.body.innerHTML = event.data.html;
  }
  if (event.source !== window.parent) return;
  // ok: javascript-dom-xss
  document.body.innerHTML = event.data.html;
});

function belowFolder(req, res) {
  const file = path.join('/srv/files', req.query.file);
  // ruleid: javascript-path-traversal
  fs.readFileSync(file);
  const spelt = '/srv/files/' + req.query.file;
  // ruleid: javascript-path-traversal
  if (spelt.startsWith('/srv/files/')) fs.readFileSync(spelt);
  if (!file.startsWith('/srv/files/')) return;
  // ok: javascript-path-traversal
  fs.readFileSync(file);
}

function noWayUp(req, res) {
  const file = path.normalize(req.query.file);
  if (path.isAbsolute(file)) return;
  // ruleid: javascript-path-traversal
  fs.readFileSync(file);
  if (file.startsWith('.')) return;
  // ok: javascript-path-traversal
  fs.readFileSync(file);
}

function hiddenOnly(req, res) {
  const file = 'files/' + req.query.file;
  if (file.startsWith('.')) return;
  // ruleid: javascript-path-traversal
  fs.readFileSync(file);
}

function placeOfWayUp(req, res) {
  const file = path.resolve('/srv/files', req.query.file);
  const way = path.relative('/srv/files', file);
  if (way.indexOf('..' + path.sep) === 0) {
    // ruleid: javascript-path-traversal
    fs.readFileSync(file);
    return;
  }
  // ok: javascript-path-traversal
  fs.readFileSync(file);
}

function isObject(req, res) {
  const part = req.query.part;
  // ok: javascript-reflected-xss
  if (typeof part === 'object') res.send(part);
  // ruleid: javascript-reflected-xss
  else res.send(part);
}
