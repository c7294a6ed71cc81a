const { exec } = require('child_process');

const ROOT = '/srv';

function count(file) {
  // ok: javascript-command-injection
  exec('wc ' + file);
}

function list(ignored) {
  // ok: javascript-command-injection
  exec('ls ' + ROOT);
}

const quoteAll = (text) => text.split('').map(() => 'x').join('');

exports.fixed = function (x) { return 'fixed'; };
exports.same = (x) => x;
exports.count = count;
exports.list = list;
exports.ROOT = ROOT;
