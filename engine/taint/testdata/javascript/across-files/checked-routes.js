const express = require('express');
const { celebrate, Segments, Joi } = require('celebrate');
const { exec } = require('child_process');
const { z } = require('zod');
const { given, validate, parse, complain, numericId, anyId, checked } = require('./checkers');
const schemas = require('./schemas');
const shown = require('./checked-pages');

const router = express.Router();
const sorted = validate(schemas.sorted, 'query');

router.get('/sorted', validate(schemas.sorted, 'query'), (req, res) => {
  // ok: javascript-command-injection
  exec('ls --sort ' + req.query.sort);
  // ruleid: javascript-command-injection
  exec('ls ' + req.query.note);
});

router.get('/kept', sorted, (req, res) => {
  const { sort, note } = req.query;
  // ok: javascript-command-injection
  exec('ls --sort ' + sort);
  // ruleid: javascript-command-injection
  exec('ls ' + note);
});

router.get('/body', validate(schemas.sorted), (req, res) => {
  // ruleid: javascript-command-injection
  exec('ls --sort ' + req.query.sort);
});

router.get('/complained', complain(schemas.sorted), (req, res) => {
  // ruleid: javascript-command-injection
  exec('ls --sort ' + req.query.sort);
});

router.get('/numeric/:id', numericId, (req, res) => {
  // ok: javascript-command-injection
  exec('kill ' + req.params.id);
});

router.get('/any/:id', anyId, (req, res) => {
  // ruleid: javascript-command-injection
  exec('kill ' + req.params.id);
});

router.get('/rules', schemas.rules, checked, (req, res) => {
  // ok: javascript-command-injection
  exec('ls ' + req.query.tag);
  // ruleid: javascript-command-injection
  exec('ls ' + req.query.text);
});

router.get('/celebrated/:kind', celebrate({ [Segments.PARAMS]: Joi.object({ kind: Joi.string().valid('a', 'b'), text: Joi.string() }) }), (req, res) => {
  // ok: javascript-command-injection
  exec('ls ' + req.params.kind);
  // ruleid: javascript-command-injection
  exec('ls ' + req.params.text);
});

router.get('/field', parse(schemas.found), shown.field);
router.get('/id/:id', parse(schemas.found), shown.id);
router.get('/twice/:id', numericId, shown.twice);
router.post('/twice/:id', shown.twice);

const cities = z.object({ id: z.string().trim().uuid(), city: z.string().regex(/^[A-Za-z ]+$/), name: z.string().max(40) });

router.get('/given', given(cities), (req, res) => {
  const { id, name } = req.given;
  // ok: javascript-command-injection
  exec('ls ' + id);
  // todoruleid: javascript-command-injection
  exec('ls ' + name);
  // ok: javascript-command-injection
  exec('ls ' + req.region);
  // ruleid: javascript-command-injection
  exec('ls ' + req.tenant);
  // ok: javascript-command-injection
  exec('ls ' + req.paging.size);
  // ruleid: javascript-command-injection
  exec('ls ' + req.paging.sort);
  req.tenant = 'public';
  // ok: javascript-command-injection
  exec('ls ' + req.tenant);
});

module.exports = router;
