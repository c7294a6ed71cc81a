import express from 'express';
import archive from './archive.mjs';
import accounts from './accounts.js';

const router = express.Router();
// ruleid: javascript-sql-injection
router.get('/archive', (req, res) => { archive.all('SELECT ' + req.query.column); });
// ruleid: javascript-sql-injection
router.get('/account', (req, res) => { accounts.find(req.query.id); });
// ok: javascript-sql-injection
router.get('/named', (req, res) => { accounts.named(req.query.name); });

export default router;
