const express = require('express');
const nconf = require('nconf');
const app = express();

app.get('/matched', (req, res) => {
  const m = req.path.match(/^\/topic\/(\d+|\w+.*)\//);
  if (m) {
    // ok: javascript-open-redirect
    return res.redirect(nconf.get('base') + m[0]);
  }
  // ok: javascript-open-redirect
  res.redirect(nconf.get('base') + encodeURI(`/api/v3/${req.path}`));
});

app.get('/part', (req, res) => {
  const m = req.query.to.match(/^\/leave\?to=(.*)$/);
  if (m) {
    // ruleid: javascript-open-redirect
    res.redirect(m[1]);
  }
});

app.get('/anywhere', (req, res) => {
  const m = req.query.to.match(/\w+:\/topic\/.*/);
  if (m) {
    // ruleid: javascript-open-redirect
    res.redirect(m[0]);
  }
});

app.get('/one-slash', (req, res) => {
  // ok: javascript-open-redirect
  res.redirect(nconf.get('base') + req.originalUrl.replace(/^\/+/, '/'));
});

app.get('/other-slashes', (req, res) => {
  // ruleid: javascript-open-redirect
  res.redirect(req.query.to.replace(/\/+/g, '/'));
});

app.get('/encoded', (req, res) => {
  // ruleid: javascript-open-redirect
  res.redirect(encodeURI(req.query.to));
});
