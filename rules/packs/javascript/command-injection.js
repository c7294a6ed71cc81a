const cp = require("child_process");
const { exec, execSync, spawn, execFile } = require("node:child_process");
const HOSTS = new Set(["a.example", "b.example"]);

app.get("/a", (req, res) => {
  // ruleid: javascript-command-injection
  exec("ping -c 1 " + req.query.host, (err, out) => res.json({ out }));
});

app.post("/b", (req, res) => {
  const file = req.body.file;
  const command = `convert ${file} out.png`;
  // ruleid: javascript-command-injection
  execSync(command);
  // ruleid: javascript-command-injection
  spawn("sh", ["-c", command]);
  // ruleid: javascript-command-injection
  spawn("convert", [file, "out.png"], { shell: true });
  // ruleid: javascript-command-injection
  cp.spawn(req.body.tool, ["--version"]);
  res.end();
});

function run(name) {
  // ruleid: javascript-command-injection
  return execSync("du -sh " + name);
}

app.get("/inline", (req, res) => {
  // ruleid: javascript-command-injection
  require("child_process").exec("ping " + req.query.host);
  res.end();
});

app.get("/c/:name", (req, res) => {
  res.json(run(req.params.name).toString());
});

app.get("/safe", (req, res) => {
  // ok: javascript-command-injection
  execFile("ping", ["-c", "1", "--", req.query.host], (err, out) => res.json({ out }));
  // ok: javascript-command-injection
  exec("uptime", (err, out) => res.json({ out }));
  const n = parseInt(req.query.n, 10);
  // ok: javascript-command-injection
  exec("ping -c " + n + " localhost", (err, out) => res.json({ out }));
  if (HOSTS.has(req.query.host)) {
    // ok: javascript-command-injection
    exec("ping -c 1 " + req.query.host);
  }
  if (/^[a-z0-9]+$/.test(req.query.name)) {
    // ok: javascript-command-injection
    exec("id " + req.query.name);
  }
  // ok: javascript-command-injection
  const m = /a(b)/.exec(req.query.file);
  res.json(m);
});

const formidable = require("formidable");
const Busboy = require("busboy");
app.post("/uploads", (req, res) => {
  formidable({ multiples: true }).parse(req, (err, fields, files) => {
    // ruleid: javascript-command-injection
    exec("touch " + fields.name);
    // ok: javascript-command-injection
    execFile("touch", ["--", fields.name]);
  });
  const parts = new Busboy({ headers: req.headers });
  parts.on("file", (field, stream, name) => {
    // ruleid: javascript-command-injection
    exec("touch " + name);
  });
  req.pipe(parts);
});

const execa = require("execa");
const { Client } = require("ssh2");
app.get("/remote", (req, res) => {
  // ruleid: javascript-command-injection
  execa.shellSync("ls " + req.query.folder);
  // ruleid: javascript-command-injection
  new Client().exec("ls " + req.query.folder);
  // ok: javascript-command-injection
  execa.sync("ls", ["--", req.query.folder]);
  res.end();
});

Deno.serve(async (asked) => {
  const body = await asked.json().catch(() => ({}));
  // ruleid: javascript-command-injection
  const shell = new Deno.Command("sh", { args: ["-c", `tar -tf ${body.file}`] });
  // ok: javascript-command-injection
  const list = new Deno.Command("tar", { args: ["-tf", String(body.file)] });
  return new Response((await shell.output()).code + (await list.output()).code);
});
