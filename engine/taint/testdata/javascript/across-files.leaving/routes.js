const express = require('express');
const { leaveTo } = require('./leave');

const router = express.Router();

router.get('/topic/:slug', (req, res) => {
  // ok: javascript-open-redirect
  leaveTo(res, `/topics/${req.params.slug}`);
});

router.get('/topics', (req, res) => {
  // ok: javascript-open-redirect
  leaveTo(res, '/topics?' + req.query.term);
});

router.get('/out', (req, res) => {
  // ruleid: javascript-open-redirect
  leaveTo(res, { external: req.query.next });
});

module.exports = router;
