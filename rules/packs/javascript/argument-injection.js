const { execFile, spawn } = require("child_process");

app.post("/clone", (req, res) => {
  // ruleid: javascript-argument-injection
  execFile("git", ["clone", req.body.url], () => res.end());
  const args = ["--depth", "1", req.body.branch];
  // ruleid: javascript-argument-injection
  spawn("git", args);
  // ok: javascript-argument-injection
  spawn("git", ["log", "-n", String(parseInt(req.body.n, 10))]);
  // ok: javascript-argument-injection
  spawn("git", ["status"]);
});
