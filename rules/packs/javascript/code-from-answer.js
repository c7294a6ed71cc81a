const vm = require("vm");
async function load(name) {
  const answer = await fetch("https://plugins.example.com/plugins.js");
  const code = await answer.text();
  // ruleid: javascript-code-from-answer
  eval(code);
  // ruleid: javascript-code-from-answer
  vm.runInThisContext(code);
  // ok: javascript-code-from-answer
  const settings = JSON.parse(code);
  // ok: javascript-code-from-answer
  eval("1 + 1");
  return settings;
}
