const axios = require("axios");
const http = require("http");
const got = require("got");
const FEEDS = { a: "https://a.example/feed", b: "https://b.example/feed" };
const ALLOWED = new Set(["https://a.example/feed"]);

app.get("/preview", async (req, res) => {
  // ruleid: javascript-server-side-request-forgery
  const a = await axios.get(req.query.url);
  // ruleid: javascript-server-side-request-forgery
  const b = await fetch("https://" + req.query.host + "/status");
  // ruleid: javascript-server-side-request-forgery
  http.get(req.body.callback, (r) => r.resume());
  // ruleid: javascript-server-side-request-forgery
  const c = await axios({ method: "get", url: req.query.url });
  const target = `http://${req.params.service}:8080/`;
  // ruleid: javascript-server-side-request-forgery
  const d = await got(target);
  // ok: javascript-server-side-request-forgery
  const e = await axios.get("https://api.example/items/" + encodeURIComponent(req.query.id));
  // ok: javascript-server-side-request-forgery
  const f = await fetch(`https://api.example/items/${req.query.id}`);
  // ok: javascript-server-side-request-forgery
  const g = await axios.get(FEEDS[req.query.feed]);
  if (ALLOWED.has(req.query.url)) {
    // ok: javascript-server-side-request-forgery
    await axios.get(req.query.url);
  }
  // ok: javascript-server-side-request-forgery
  await axios.post("https://api.example/log", { url: req.query.url });
  // ruleid: javascript-server-side-request-forgery
  await require("axios")({ url: "http://" + req.query.host });
  // ok: javascript-server-side-request-forgery
  await axios.get(config.base + "/users/" + req.params.id);
  // ok: javascript-server-side-request-forgery
  await axios.get(`${process.env.API_URL}/users/${req.params.id}`);
  // ruleid: javascript-server-side-request-forgery
  await axios.get(`${config.base}${req.query.path}`);
});

const http = require("http");
const https = require("https");
app.get("/either", (req, res) => {
  const client = req.query.url.startsWith("https") ? https : http;
  // ruleid: javascript-server-side-request-forgery
  client.get(req.query.url, (answer) => answer.pipe(res));
});

const { JSDOM } = require("jsdom");
app.get("/page", async (req, res) => {
  // ruleid: javascript-server-side-request-forgery
  const page = await JSDOM.fromURL(req.query.url);
  // ok: javascript-server-side-request-forgery
  const home = await JSDOM.fromURL("https://shop.example/" + encodeURIComponent(req.query.path));
  res.json([page.window.document.title, home.window.document.title]);
});

const xmlrpc = require("xmlrpc");
const needle = require("needle");
const calls = xmlrpc.createServer({ host: "localhost", port: 9090 });
calls.on("shop.check", (err, params, answer) => {
  // ruleid: javascript-server-side-request-forgery
  needle.get(params[0], (error, page) => answer(null, page.statusCode));
});

const undici = require("undici");
app.get("/shelves", async (req, res) => {
  // ok: javascript-server-side-request-forgery
  const fixed = await undici.request({ origin: "https://shop.example", path: req.query.path });
  // ruleid: javascript-server-side-request-forgery
  const open = await undici.request({ origin: req.query.origin, path: "/" });
  // ruleid: javascript-server-side-request-forgery
  const whole = await undici.request(req.query.url);
  res.json([fixed.statusCode, open.statusCode, whole.statusCode]);
});

Deno.serve(async (asked) => {
  const { feed } = await asked.json();
  // ruleid: javascript-server-side-request-forgery
  return fetch(feed);
});
export default {
  async fetch(request) {
    const { feed } = await request.json();
    // ruleid: javascript-server-side-request-forgery
    return fetch(feed);
  },
};

app.get("/icons", async (req, res) => {
  const sources = [`https://a.example/icons?of=${req.query.host}`, `https://b.example/icons/${req.query.host}.ico`];
  for (const source of sources) {
    // ok: javascript-server-side-request-forgery
    await fetch(source);
  }
  const others = [`https://a.example/icons?of=${req.query.host}`, `https://${req.query.host}/icon.ico`];
  for (const source of others) {
    // ruleid: javascript-server-side-request-forgery
    await fetch(source);
  }
  res.end();
});
