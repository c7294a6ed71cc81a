import express from "express";

const app = express();

// Modules that are imported where they are needed.
app.get("/whole", async (req, res) => {
  const cp = await import("child_process");
  // ruleid: javascript-command-injection
  cp.exec("ls " + req.query.folder);
  // ok: javascript-sql-injection
  cp.exec("du " + "/srv");
});

app.get("/named", async (req, res) => {
  const { exec: run } = await import("node:child_process");
  // ruleid: javascript-command-injection
  run("ls " + req.query.folder);
});

app.get("/default", async (req, res) => {
  const cp = (await import("child_process")).default;
  // ruleid: javascript-command-injection
  cp.exec("ls " + req.query.folder);
});

app.get("/type", async (req, res) => {
  const { default: mime } = await import("mime");
  // ok: javascript-header-injection
  res.set("Content-Type", mime.getType(req.query.name));
  // ruleid: javascript-header-injection
  res.set("Content-Type", req.query.type);
});
