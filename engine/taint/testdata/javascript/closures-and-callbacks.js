const { exec } = require('child_process');

function captured(req, res) {
  const file = req.query.file;
  const build = () => 'wc ' + file;
  // ruleid: javascript-command-injection
  exec(build());
}

function capturedConstant(req, res) {
  let file = req.query.file;
  const build = () => 'wc ' + file;
  file = 'fixed';
  // ok: javascript-command-injection
  exec(build());
}

function withFile(file, use) {
  return use(file);
}

function passedOn(req, res) {
  withFile(req.query.file, (f) => {
    // ruleid: javascript-command-injection
    exec('wc ' + f);
  });
  withFile('all.txt', (f) => {
    // ok: javascript-command-injection
    exec('wc ' + f);
  });
}

function resultOfCallback(req, res) {
  // ruleid: javascript-command-injection
  exec('wc ' + withFile(req.query.file, (f) => f));
  // ok: javascript-command-injection
  exec('wc ' + withFile(req.query.file, () => 'x'));
}

function adder(prefix) {
  return function (text) { return prefix + text; };
}

function returnedFunction(req, res) {
  const add = adder('wc ');
  // ruleid: javascript-command-injection
  exec(add(req.query.file));
  // ok: javascript-command-injection
  exec(add('all.txt'));
  const given = adder(req.query.prefix);
  // ruleid: javascript-command-injection
  exec(given('all.txt'));
}

function eachElement(req, res) {
  [req.query.file].forEach((f) => {
    // ruleid: javascript-command-injection
    exec('wc ' + f);
  });
  ['a', 'b'].forEach((f) => {
    // ok: javascript-command-injection
    exec('wc ' + f);
  });
}

function handlersInTable(req, res) {
  const table = {
    same: (x) => x,
    fixed: (x) => 'fixed',
  };
  // ruleid: javascript-command-injection
  exec(table.same(req.query.file));
  // ok: javascript-command-injection
  exec(table.fixed(req.query.file));
}

function writesOuter(req, res) {
  let file = 'x';
  const take = () => { file = req.query.file; };
  // todook: javascript-command-injection
  exec('wc ' + file);
  take();
  // ruleid: javascript-command-injection
  exec('wc ' + file);
}

function later(req, res) {
  setTimeout(() => {
    // ruleid: javascript-command-injection
    exec('wc ' + req.query.file);
  }, 10);
}

function bound(req, res) {
  const build = function (a, b) { return a + b; };
  // ruleid: javascript-command-injection
  exec(build.bind(null, 'wc ')(req.query.file));
}

function invokedAtOnce(req, res) {
  const file = (function (x) { return x; })(req.query.file);
  // ruleid: javascript-command-injection
  exec('wc ' + file);
  const fixed = (() => 'fixed')();
  // ok: javascript-command-injection
  exec('wc ' + fixed);
}

function later(file) {
  return () => 'wc ' + file;
}
function never(file) {
  return () => 'ls';
}
const joined = (a) => (b) => (c) => a + b + c;

function returnedFunctions(req, res) {
  // ruleid: javascript-command-injection
  exec(later(req.query.file)());
  const command = later(req.query.file);
  // ruleid: javascript-command-injection
  exec(command());
  // ok: javascript-command-injection
  exec(never(req.query.file)());
  // ruleid: javascript-command-injection
  exec(joined('wc ')(req.query.file)('.txt'));
}

// A statement that is a unit of its own calls functions that stand in others.
const codes0 = [100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119];
const codes1 = [120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139];
const codes2 = [140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159];
const codes3 = [160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179];
const codes4 = [180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199];
const codes5 = [200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219];
const codes6 = [220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239];
const codes7 = [240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259];
const codes8 = [260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279];
const codes9 = [280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299];
const codes10 = [300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319];
const codes11 = [320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339];
const codes12 = [340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359];
const codes13 = [360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379];
const isPlain = (url) => /^\/[a-z]*$/.test(url);
const asIs = (text) => text;

app.use((req, res, next) => {
  const steps = ['read', 'write', 'list', 'drop', 'copy', 'move', 'lock', 'open', 'shut', 'pack', 'send', 'keep'];
  const names = { read: 'Read', write: 'Write', list: 'List', drop: 'Drop', copy: 'Copy', move: 'Move', lock: 'Lock' };
  const step = steps.indexOf(req.method.toLowerCase());
  if (step < 0 || names[req.method] === undefined) {
    console.log('unknown step', step, names.read, names.write, names.list);
  }
  if (!isPlain(req.query.file)) {
    // ruleid: javascript-command-injection
    exec('wc ' + asIs(req.query.file));
    return next();
  }
  // ok: javascript-command-injection
  exec('wc ' + asIs(names.read));
  next();
});

const { EventEmitter } = require('events');
const jobs = new EventEmitter();
const pings = new EventEmitter();
const mails = new EventEmitter();

require('express')().get('/emit', (req, res) => {
  jobs.emit('run', req.query.file);
  pings.emit('run', 'localhost');
});
function emits(req, res) {
  mails.emit('send', req.query.to);
}
mails.on('send', (to) => {
  // ruleid: javascript-command-injection
  exec('mail ' + to);
});

jobs.on('run', (file) => {
  // ruleid: javascript-command-injection
  exec('wc ' + file);
});
pings.on('run', (host) => {
  // ok: javascript-command-injection
  exec('ping ' + host);
});

// Handlers that a module passes to calls where they stand are functions of their own, which meet in the module's variables.
const site = require('express')();
const kept = {};
const queue = [];
const labels = [];
const tasks = new EventEmitter();
let latest = '';
let speed = 'fast';

site.get('/a', (req, res) => { kept.x = req.query.id; kept.y = 'fixed'; });
site.get('/b', (req, res) => {
  // ruleid: javascript-command-injection
  exec('ls ' + kept.x);
  // ok: javascript-command-injection
  exec('ls ' + speed);
});

site.get('/c', (req, res) => { queue.push(req.query.id); labels.push('fixed'); });
function iterates(req, res) {
  // ruleid: javascript-command-injection
  for (const x of queue) exec('ls ' + x);
  // ok: javascript-command-injection
  for (const x of labels) exec('ls ' + x);
}
// ruleid: javascript-command-injection
site.get('/d', (req, res) => { for (const x of queue) exec('ls ' + x); });

function remembers(req, res) { latest = req.query.id; }
site.get('/e', (req, res) => {
  // ruleid: javascript-command-injection
  exec('ls ' + latest);
});

site.get('/f', (req, res) => {
  tasks.emit('run', req.query.file);
  tasks.emit('stop', 'now');
});
// ruleid: javascript-command-injection
tasks.on('run', (file) => { exec('wc ' + file); });
tasks.on('stop', (when) => {
  // ok: javascript-command-injection
  exec('stop ' + when);
});

const childProcess = require('child_process');

// Functions of libraries are called by what functions have, too.
app.get('/called', (req, res) => {
  // ruleid: javascript-command-injection
  childProcess.exec.call(null, 'wc ' + req.query.file);
  // ruleid: javascript-command-injection
  exec.apply(null, ['wc ' + req.query.file]);
  const bound = childProcess.exec.bind(null);
  // ruleid: javascript-command-injection
  bound('wc ' + req.query.file);
  // ok: javascript-command-injection
  childProcess.exec.call(null, 'wc ' + Number(req.query.file));
});
