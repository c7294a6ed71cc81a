const crypto = require("crypto");
const jwt = require("jsonwebtoken");

function digits() {
  return String(Math.floor(Math.random() * 1000000));
}

app.post("/login", (req, res) => {
  const key = Math.random().toString(36);
  // ruleid: javascript-secret-from-math-random
  res.cookie("remember", key);
  // ruleid: javascript-secret-from-math-random
  res.cookie("pin", digits());
  // ok: javascript-secret-from-math-random
  res.cookie("remember", crypto.randomBytes(32).toString("hex"));
  // ruleid: javascript-secret-from-math-random
  const token = jwt.sign({ id: 1 }, "k" + Math.random());
  const color = Math.floor(Math.random() * 255);
  // ok: javascript-secret-from-math-random
  res.send({ color });
});
