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

app.post("/profile", (req, res) => {
  const profile = { columns: {}, defaults: {} };
  // ruleid: javascript-prototype-pollution
  profile[req.body.section][req.body.key] = req.body.value;
  // ruleid: javascript-prototype-pollution
  profile[req.body.section].label = req.body.value;
  // ok: javascript-prototype-pollution
  profile[req.body.section] = req.body.value;
  // ok: javascript-prototype-pollution
  profile["columns"][req.body.key] = req.body.value;
  const section = req.body.section;
  if (section === "__proto__" || section === "constructor") {
    return res.status(400).end();
  }
  // ok: javascript-prototype-pollution
  profile[section][req.body.key] = req.body.value;
  const own = req.body.section;
  if (Object.hasOwn(profile, own)) {
    // ok: javascript-prototype-pollution
    profile[own][req.body.key] = req.body.value;
  }
});

app.post("/layout", (req, res) => {
  const layout = {};
  const part = layout[req.body.part] || (layout[req.body.part] = {});
  // ruleid: javascript-prototype-pollution
  part[req.body.key] = req.body.value;
  let at = layout;
  const path = req.body.path.split(".");
  for (let i = 0; i < path.length - 1; i++) {
    at = at[path[i]];
  }
  // ruleid: javascript-prototype-pollution
  at[path[path.length - 1]] = req.body.value;
  const known = layout.columns;
  // ok: javascript-prototype-pollution
  known[req.body.key] = req.body.value;
  let name = layout[req.body.part];
  name = layout.title;
  // ok: javascript-prototype-pollution
  name[req.body.key] = req.body.value;
  res.end();
});
