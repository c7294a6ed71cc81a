const { exec } = require('child_process');

exports.field = (req, res) => {
  // ok: javascript-command-injection
  exec('ls --sort ' + req.query.field);
  // ruleid: javascript-command-injection
  exec('ls ' + req.query.text);
};

exports.id = async (req, res) => {
  const { id } = req.params;
  // ok: javascript-command-injection
  exec('kill ' + id);
};

exports.twice = (req, res) => {
  // ruleid: javascript-command-injection
  exec('kill ' + req.params.id);
};
