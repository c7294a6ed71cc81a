const serialize = require("node-serialize");
const v8 = require("v8");

app.get("/", (req, res) => {
  // ruleid: javascript-deserialization-of-request
  const a = serialize.unserialize(req.cookies.profile);
  const text = Buffer.from(req.cookies.state, "base64");
  // ruleid: javascript-deserialization-of-request
  const b = v8.deserialize(text);
  // ok: javascript-deserialization-of-request
  const c = JSON.parse(req.cookies.profile);
  // ok: javascript-deserialization-of-request
  const d = serialize.unserialize(serialize.serialize({ a: 1 }));
  res.json([a, b, c, d]);
});
