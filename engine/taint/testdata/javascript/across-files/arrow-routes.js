const express = require('express');
const arrows = require('./arrows');
const { whois } = require('./arrows');

const router = express.Router();
// ruleid: javascript-command-injection
router.get('/ping', (req, res) => arrows.ping(req.query.host));
// ruleid: javascript-command-injection
router.get('/trace', (req, res) => { arrows.trace(req.query.host); });
// ok: javascript-command-injection
router.get('/uptime', (req, res) => arrows.uptime(req.query.host));
// ruleid: javascript-command-injection
router.get('/whois', (req, res) => whois(req.query.host));

module.exports = router;
