const { exec } = require('child_process');

function found(req, res) {
  const text = req.query.text;
  text.replace(/\{\{(.*?)\}\}/g, (match, inner) => {
    // ruleid: javascript-command-injection
    return exec('echo ' + inner);
  });
  text.replaceAll(/<%(.*?)%>/g, function (match) {
    // ruleid: javascript-command-injection
    exec('echo ' + match);
    return '';
  });
}

function constantText(req, res) {
  'a {{b}}'.replace(/\{\{(.*?)\}\}/g, (match, inner) => {
    // ok: javascript-command-injection
    return exec('echo ' + inner);
  });
}

function otherText(req, res) {
  const file = req.query.file.replace(/[^a-z]/g, () => '_');
  // ok: javascript-command-injection
  exec('wc ' + file);
  // ruleid: javascript-command-injection
  exec('wc ' + req.query.file.replace(/a/g, (c) => c.toUpperCase()));
}

function putIn(req, res) {
  // ruleid: javascript-command-injection
  exec('wc FILE'.replace(/FILE/, () => req.query.file));
  // ruleid: javascript-command-injection
  exec('wc FILE'.replace(/FILE/, req.query.file));
  // ok: javascript-command-injection
  exec('wc FILE'.replace(/FILE/, 'all.txt'));
}
