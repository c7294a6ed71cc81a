const express = require("express");
const http = require("http");
const escapeHtml = require("escape-html");
const app = express();

app.get("/search", (req, res) => {
  // ruleid: javascript-reflected-xss
  res.send("<h1>Results for " + req.query.q + "</h1>");
});
app.get("/b", (req, res) => {
  const name = req.query.name;
  const page = `<p>Hello ${name}</p>`;
  // ruleid: javascript-reflected-xss
  res.status(200).send(page);
});
app.get("/c", (req, res) => {
  // ruleid: javascript-reflected-xss
  res.write("<p>" + req.params.id + "</p>");
  res.end();
});
http.createServer((request, response) => {
  // ruleid: javascript-reflected-xss
  response.end("<p>No such page: " + request.url + "</p>");
});
app.get("/safe", (req, res) => {
  // ok: javascript-reflected-xss
  res.send("<h1>Results for " + escapeHtml(req.query.q) + "</h1>");
});
app.get("/safe2", (req, res) => {
  // ok: javascript-reflected-xss
  res.json({ q: req.query.q });
});
app.get("/safe3", (req, res) => {
  // ok: javascript-reflected-xss
  res.send("<p>" + Number(req.query.n) + "</p>");
});
app.get("/safe4", (req, res) => {
  // ok: javascript-reflected-xss
  res.send("<p>" + encodeURIComponent(req.query.q) + "</p>");
});
app.get("/safe5", (req, res) => {
  // ok: javascript-reflected-xss
  res.send({ q: req.query.q });
});

app.get("/state", (req, res) => {
  // ruleid: javascript-reflected-xss
  res.send(`<script>window.state = ${JSON.stringify({ q: req.query.q })}</script>`);
  // ok: javascript-reflected-xss
  res.send(JSON.stringify({ q: req.query.q }));
});

app.get("/parts/:id", (req, res) => {
  // ok: javascript-reflected-xss
  res.send(req.params);
  // ruleid: javascript-reflected-xss
  res.send(req.params.id);
  for (const [name, value] of Object.entries(req.query)) {
    // ruleid: javascript-reflected-xss
    res.write(name + "=" + value);
  }
  const [first] = Object.values(req.query);
  // ruleid: javascript-reflected-xss
  res.send("<b>" + first);
});

app.get("/feed.xml", (req, res) => {
  const RSS = require("rss");
  const feed = new RSS({ title: req.query.title });
  // ok: javascript-reflected-xss
  res.type("xml").send(feed.xml());
  // ruleid: javascript-reflected-xss
  res.send("<b>" + req.query.title);
});
