// What checks of a part say of the whole, what loops find out, and what forms of a text cannot do harm.
const express = require("express");
const cp = require("child_process");
const crypto = require("crypto");
const axios = require("axios");
const app = express();
const HOSTS = ["api.example.com"];
const NAMES = ["a", "b"];

app.get("/host", (req, res) => {
  const to = req.query.to;
  if (!HOSTS.includes(new URL(to).host)) return res.end();
  // ok: javascript-ssrf
  axios.get(to);
  // ruleid: javascript-command-injection
  cp.exec("fetch " + to);
});

app.get("/number", (req, res) => {
  const n = req.query.n;
  if (!Number.isInteger(Number(n))) return res.end();
  // ok: javascript-command-injection
  cp.exec("nice " + n);
});

app.get("/loop", (req, res) => {
  const name = req.query.name;
  let known = false;
  for (const x of NAMES) {
    if (x === name) {
      known = true;
    }
  }
  if (!known) return res.end();
  // ok: javascript-command-injection
  cp.exec("ls " + name);
});

app.get("/longer", (req, res) => {
  const name = req.query.name;
  let known = false;
  for (const x of NAMES) {
    if (x.length === name.length) {
      known = true;
    }
  }
  if (!known) return res.end();
  // ruleid: javascript-command-injection
  cp.exec("ls " + name);
});

app.get("/characters", (req, res) => {
  const word = req.query.word;
  if (![...word].every((c) => /[a-z]/.test(c))) return res.end();
  // ok: javascript-command-injection
  cp.exec("ls " + word);
});

app.get("/any", (req, res) => {
  const word = req.query.word;
  if (![...word].every((c) => /[a-z]*/.test(c))) return res.end();
  // ruleid: javascript-command-injection
  cp.exec("ls " + word);
});

app.get("/encoded", (req, res) => {
  const word = req.query.word;
  const encoded = Buffer.from(word).toString("base64");
  // ok: javascript-command-injection
  cp.exec("ls " + encoded);
  // ruleid: javascript-command-injection
  cp.exec("ls " + Buffer.from(encoded, "base64").toString());
  // ok: javascript-command-injection
  cp.exec("ls " + crypto.createHash("sha256").update(word).digest("hex"));
  // ruleid: javascript-command-injection
  cp.exec("ls " + Buffer.from(word).toString("utf8"));
});

app.get("/again", (req, res) => {
  const word = req.query.word;
  // ok: javascript-command-injection
  cp.exec("ls " + (word && "all"));
  // ruleid: javascript-command-injection
  cp.exec("ls " + (word || "all"));
  // ok: javascript-command-injection
  cp.exec("ls " + [word].filter((x) => NAMES.includes(x))[0]);
  // ruleid: javascript-command-injection
  cp.exec("ls " + [word].filter((x) => x.length > 3)[0]);
});

app.get("/back", (req, res) => {
  const encoded = encodeURIComponent(req.query.word);
  // ok: javascript-reflected-xss
  res.send("<p>" + encoded + "</p>");
  // ruleid: javascript-reflected-xss
  res.send("<p>" + decodeURIComponent(encoded) + "</p>");
});
