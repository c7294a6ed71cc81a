const _ = require("lodash");
const merge = require("lodash/merge");
const extend = require("deep-extend");

app.patch("/settings", (req, res) => {
  // ruleid: javascript-prototype-pollution
  _.merge(settings, req.body);
  // ruleid: javascript-prototype-pollution
  merge({}, defaults, JSON.parse(req.body.text));
  // ruleid: javascript-prototype-pollution
  _.set(settings, req.query.path, 1);
  // ruleid: javascript-prototype-pollution
  extend(settings, req.body);
  // ok: javascript-prototype-pollution
  _.merge(settings, _.pick(req.body, ["theme", "language"]));
  // ok: javascript-prototype-pollution
  _.merge(settings, { theme: String(req.body.theme) });
  // ok: javascript-prototype-pollution
  _.merge(settings, defaults);
  res.end();
});
