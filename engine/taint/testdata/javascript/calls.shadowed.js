// What the file calls by a name of its own is not the library's function of that name.
const express = require('express');
const app = express();

const fetch = async (url) => ({ ok: true, url });

function escape(text) {
  return text;
}

app.get('/own', async (req, res) => {
  // ok: javascript-server-side-request-forgery
  const answer = await fetch(req.query.url);
  res.json({ ok: answer.ok });
});

app.get('/asked', async (req, res) => {
  // ruleid: javascript-server-side-request-forgery
  const answer = await globalThis.fetch(req.query.url);
  res.json({ ok: answer.ok });
});

app.get('/page', (req, res) => {
  // ruleid: javascript-reflected-xss
  res.send('<p>' + escape(req.query.text));
});
