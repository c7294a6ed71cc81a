// What a request brings may be a key of a map, and comes out as one.
const { exec } = require('child_process');

function inLoops(req, res) {
  const m = {};
  m[req.query.name] = 1;
  for (const k in m) {
    // ruleid: javascript-command-injection
    exec(k);
  }
  Object.keys(m).forEach((k) => {
    // ruleid: javascript-command-injection
    exec(k);
  });
  for (const v of Object.values(m)) {
    // ok: javascript-command-injection
    exec(v);
  }
  for (const [k, v] of Object.entries({ [req.query.name]: 'uptime' })) {
    // ruleid: javascript-command-injection
    exec(k);
    // ok: javascript-command-injection
    exec(v);
  }
}

function ofMaps(req, res) {
  const m = new Map();
  m.set(req.query.name, 'uptime');
  for (const [k, v] of m) {
    // ruleid: javascript-command-injection
    exec(k);
    // ok: javascript-command-injection
    exec(v);
  }
  for (const k of m.keys()) {
    // ruleid: javascript-command-injection
    exec(k);
  }
}

function fixedKeys(req, res) {
  const m = { name: req.query.name };
  for (const [k, v] of Object.entries(m)) {
    // ok: javascript-command-injection
    exec(k);
    // ruleid: javascript-command-injection
    exec(v);
  }
  // ok: javascript-command-injection
  exec(Object.keys(m).join(' '));
}

function ofTheRequest(req, res) {
  for (const k of Object.keys(req.body)) {
    // ruleid: javascript-command-injection
    exec(k);
  }
}
