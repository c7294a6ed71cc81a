const express = require('express');
const Model = require('./models');

const router = express.Router();
// ruleid: javascript-command-injection
router.get('/find', (req, res) => { Model.find(req.query.name); });
// ok: javascript-command-injection
router.get('/count', (req, res) => { Model.count(req.query.name); });

module.exports = router;
