const express = require('express');
const Books = require('./ledgers');
const router = express.Router();

router.get('/lines', (req, res) => {
  // ruleid: javascript-sql-injection
  Books.lines(req.query.account);
  // ok: javascript-sql-injection
  Books.named(req.query.name);
  res.end();
});

module.exports = router;
