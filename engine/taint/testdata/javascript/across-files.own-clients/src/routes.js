const express = require('express');
const request = require('./request');
const axios = require('./axios');
const needle = require('needle');

const router = express.Router();

router.get('/read', async (req, res) => {
  // ok: javascript-server-side-request-forgery
  await request.get(req.query.url);
  // ruleid: javascript-server-side-request-forgery
  await axios.get(req.query.url);
  // ruleid: javascript-server-side-request-forgery
  await needle.get(req.query.url);
  res.sendStatus(204);
});

module.exports = router;
