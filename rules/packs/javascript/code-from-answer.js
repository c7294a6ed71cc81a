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

class Chart {
  async start() {
    this.stats = await (await fetch("/stats")).json();
    // ok: javascript-code-from-answer
    this.timer = setInterval(this.poll.bind(this), 5000);
    // ok: javascript-code-from-answer
    setTimeout(this.later.bind(this, this.stats), 5000);
    // ruleid: javascript-code-from-answer
    setTimeout(this.stats.code, 5000);
  }

  async poll() {
    this.show(this.stats);
  }
}
