const app = require("express")();
const actions = { play(text) {}, stop(text) {} };
const table = new Map([["play", actions.play]]);

app.post("/do/:name", (req, res) => {
  const name = req.params.name;
  // ruleid: javascript-method-named-by-request
  actions[name](req.body);
  // ruleid: javascript-method-named-by-request
  global[req.body.call]();
  // ok: javascript-method-named-by-request
  actions["play"](name);
  // ok: javascript-method-named-by-request
  actions["on" + name](1);
  // ok: javascript-method-named-by-request
  table.get(name)(req.body);
  // ok: javascript-method-named-by-request
  res.json(actions[name]);
});

app.post("/checked/:name", (req, res) => {
  const name = req.params.name;
  if (Object.hasOwn(actions, name)) {
    // ok: javascript-method-named-by-request
    actions[name](req.body);
  }
  if (["play", "stop"].includes(name)) {
    // ok: javascript-method-named-by-request
    actions[name](req.body);
  }
  res.end();
});

window.addEventListener("message", (event) => {
  const message = JSON.parse(event.data);
  // ruleid: javascript-method-named-by-request
  window[message.name](message.data);
});
