const { exec } = require('child_process');

exports.show = function (incoming, outgoing) {
  // ruleid: javascript-command-injection
  exec('cat ' + incoming.query.name);
};

exports.work = function (incoming, outgoing) {
  // ok: javascript-command-injection
  exec('cat ' + incoming.query.name);
};
