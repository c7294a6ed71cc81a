const { exec } = require('child_process');

exports.field = (req, res) => {
  // ok: javascript-command-injection
  exec('ls --sort ' + req.query.field);
  // ruleid: javascript-command-injection
  exec('ls ' + req.query.text);
};

async function id(req, res) {
  const { id } = req.params;
  // ok: javascript-command-injection
  exec('kill ' + id);
}

function twice(req, res) {
  // ruleid: javascript-command-injection
  exec('kill ' + req.params.id);
}

exports.id = id;
exports.twice = twice;
