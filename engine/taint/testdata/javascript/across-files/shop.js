const express = require('express');
const store = require('./store');
const handles = require('./handles');
const { second } = require('./handles.js');
const accounts = require('./accounts');
const { Accounts } = require('./accounts');
const Orders = require('./orders');
const late = require('./late');

const router = express.Router();
const orders = new Orders();

// ruleid: javascript-sql-injection
router.get('/store', (req, res) => { store.all('SELECT ' + req.query.column); });
// ok: javascript-sql-injection
router.get('/store/bound', (req, res) => { store.all('SELECT ?', req.query.column); });
// ruleid: javascript-sql-injection
router.get('/main', (req, res) => { handles.main.all('SELECT ' + req.query.column); });
// ok: javascript-sql-injection
router.get('/label', (req, res) => { handles.label.all('SELECT ' + req.query.column); });
// ruleid: javascript-sql-injection
router.get('/second', (req, res) => { second.all('SELECT ' + req.query.column); });
// ruleid: javascript-sql-injection
router.get('/account', (req, res) => { accounts.find(req.query.id); });
// ok: javascript-sql-injection
router.get('/named', (req, res) => { accounts.named(req.query.name); });
// ok: javascript-sql-injection
router.get('/kept', (req, res) => { accounts.kept(req.query.id); });
// ruleid: javascript-sql-injection
router.get('/count', (req, res) => { Accounts.count(req.query.table); });
// ruleid: javascript-sql-injection
router.get('/order', (req, res) => { orders.find(req.query.id); });
// ruleid: javascript-sql-injection
router.get('/late', (req, res) => { late.find(req.query.id); });
// ok: javascript-sql-injection
router.get('/shown', (req, res) => { late.shown([], req.query.id); });

module.exports = router;
