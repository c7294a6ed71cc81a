const { exec, execFile } = require('child_process');
const fs = require('fs');
const path = require('path');
const shellQuote = require('shell-quote');

function quoted(req, res) {
  // ok: javascript-command-injection
  exec('wc ' + shellQuote.quote([req.query.file]));
}

function wrongSanitizer(req, res) {
  // ruleid: javascript-command-injection
  exec('wc ' + path.basename(req.query.file));
  // ok: javascript-path-traversal
  fs.readFileSync('/srv/' + path.basename(req.query.file));
  // ruleid: javascript-path-traversal
  fs.readFileSync('/srv/' + req.query.file);
}

function numbers(req, res) {
  // ok: javascript-command-injection
  exec('head -n ' + parseInt(req.query.n, 10));
  // ok: javascript-command-injection
  exec('head -n ' + (+req.query.n));
  // todook: javascript-command-injection
  exec('head -n ' + (req.query.n | 0));
}

function replaced(req, res) {
  // ok: javascript-command-injection
  exec('wc ' + req.query.file.replace(/[^a-z0-9]/g, ''));
  // ruleid: javascript-command-injection
  exec('wc ' + req.query.file.replace('a', 'b'));
}

function keepLetters(text) {
  return text.replace(/[^a-z]/gi, '');
}

function ownSanitizer(req, res) {
  // ok: javascript-command-injection
  exec('wc ' + keepLetters(req.query.file));
}

function cleanThenDirty(req, res) {
  let file = keepLetters(req.query.file);
  file += req.query.extension;
  // ruleid: javascript-command-injection
  exec('wc ' + file);
}

function onOnePath(req, res) {
  let file = req.query.file;
  if (req.query.strict) file = keepLetters(file);
  // ruleid: javascript-command-injection
  exec('wc ' + file);
}

function noShell(req, res) {
  // ok: javascript-command-injection
  execFile('wc', ['--', req.query.file]);
}

function truth(req, res) {
  // ok: javascript-command-injection
  exec('echo ' + Boolean(req.query.file));
  // ok: javascript-command-injection
  exec('echo ' + !!req.query.file);
}


function slashesTaken(req, res) {
  // ok: javascript-path-traversal
  fs.readFile('/data/' + req.query.name.replace(/[./]/g, ''), () => {});
  // ok: javascript-path-traversal
  fs.readFile('/data/' + req.query.name.replace(/\.\./g, ''), () => {});
  // ok: javascript-path-traversal
  fs.readFile('/data/' + req.query.name.replace(/\.{2,}|x/g, ''), () => {});
  // ruleid: javascript-path-traversal
  fs.readFile('/data/' + req.query.name.replace(/[./]/, ''), () => {});
  // ruleid: javascript-path-traversal
  fs.readFile('/data/' + req.query.name.replace(/\.\.\//g, ''), () => {});
  // ruleid: javascript-path-traversal
  fs.readFile('/data/' + req.query.name.replace(/(\.\.)?x/g, ''), () => {});
}

function normalised(req, res) {
  // ok: javascript-path-traversal
  fs.readFile('/data/' + path.normalize(req.query.name).replace(/^(\.\.[\/\\])+/, ''), () => {});
  // ruleid: javascript-path-traversal
  fs.readFile('/data/' + req.query.name.replace(/^(\.\.[\/\\])+/, ''), () => {});
}

function plainText(req, res) {
  res.setHeader('Content-Type', 'text/plain');
  // ok: javascript-reflected-xss
  res.send('hi ' + req.query.name);
}

function plainTextInChain(req, res) {
  // ok: javascript-reflected-xss
  res.type('json').send('hi ' + req.query.name);
}

function htmlText(req, res) {
  res.set('Content-Type', 'text/html');
  // ruleid: javascript-reflected-xss
  res.send('hi ' + req.query.name);
}

function headWritten(req, res) {
  res.writeHead(200, { 'Content-Type': 'application/json' });
  // ok: javascript-reflected-xss
  res.end('hi ' + req.query.name);
}

function plainOnOneBranch(req, res) {
  if (req.query.plain) res.type('text/plain');
  // ruleid: javascript-reflected-xss
  res.send('hi ' + req.query.name);
}

function firstOnly(req, res) {
  // A text is replaced once.
  // ruleid: javascript-path-traversal
  fs.readFile('/srv/' + req.query.file.replace('..', ''), res.end);
  // ok: javascript-path-traversal
  fs.readFile('/srv/' + req.query.file.replaceAll('..', ''), res.end);
  // ok: javascript-path-traversal
  fs.readFile('/srv/' + req.query.file.replace(/\.\./g, ''), res.end);
}

function quotesReplaced(req, res) {
  // ruleid: javascript-command-injection
  exec("wc '" + req.query.file.replace("'", '') + "'");
  // ok: javascript-command-injection
  exec("wc '" + req.query.file.replace(/'/g, "'\\''") + "'");
  // ruleid: javascript-command-injection
  exec('wc ' + req.query.file.replace(/'/g, "'\\''"));
}

const Joi = require('joi');
const { z } = require('zod');
const yup = require('yup');
const Ajv = require('ajv');
const createDOMPurify = require('dompurify');
const Handlebars = require('handlebars');
const assert = require('assert');

const Listing = z.object({ sort: z.enum(['name', 'date']), count: z.coerce.number().int(), word: z.string().min(1), tag: z.string().regex(/^[a-z]+$/).optional() });
const Wish = Joi.object({ sort: Joi.string().valid('name', 'date').required(), word: Joi.string().max(20) });
const check = new Ajv().compile({ type: 'object', properties: { sort: { enum: ['name', 'date'] }, word: { type: 'string' } } });

function parsed(req, res) {
  const wanted = Listing.strict().parse(req.query);
  // ok: javascript-command-injection
  exec('ls --sort=' + wanted.sort + ' ' + wanted.count + ' ' + wanted.tag);
  // ruleid: javascript-command-injection
  exec('ls ' + wanted.word);
}

function parsedSafely(req, res) {
  const wanted = Listing.safeParse(req.query);
  if (!wanted.success) return res.sendStatus(400);
  // ok: javascript-command-injection
  exec('ls --sort=' + wanted.data.sort);
  // ruleid: javascript-command-injection
  exec('ls ' + wanted.data.word);
}

function validated(req, res) {
  const { error, value } = Wish.validate(req.query);
  if (error) return res.sendStatus(400);
  // ok: javascript-command-injection
  exec('ls --sort=' + value.sort);
  // ruleid: javascript-command-injection
  exec('ls ' + value.word);
}

function validatedInPlace(req, res) {
  const { error } = Wish.validate(req.query);
  if (error) {
    // ruleid: javascript-command-injection
    exec('ls --sort=' + req.query.sort);
    return;
  }
  // ok: javascript-command-injection
  exec('ls --sort=' + req.query.sort);
  // ruleid: javascript-command-injection
  exec('ls ' + req.query.word);
}

function validatedByDocument(req, res) {
  if (!check(req.query)) return res.sendStatus(400);
  // ok: javascript-command-injection
  exec('ls --sort=' + req.query.sort);
  // ruleid: javascript-command-injection
  exec('ls ' + req.query.word);
}

async function validatedLater(req, res) {
  const wanted = await yup.object({ sort: yup.string().oneOf(['name']), word: yup.string() }).validate(req.query);
  // ok: javascript-command-injection
  exec('ls --sort=' + wanted.sort);
  // ruleid: javascript-command-injection
  exec('ls ' + wanted.word);
}

function asserted(req, res) {
  const tool = String(req.query.tool);
  // ruleid: javascript-command-injection
  exec(tool);
  assert(/^[a-z]+$/.test(tool));
  // ok: javascript-command-injection
  exec(tool);
}

function purified(req, res) {
  const purify = createDOMPurify(window);
  // ok: javascript-reflected-xss
  res.send(purify.sanitize(req.query.text));
}

function compiled(req, res) {
  const page = Handlebars.compile('<p>{{text}}</p>');
  // ok: javascript-reflected-xss
  res.send(page({ text: req.query.text }));
  const raw = Handlebars.compile('<p>{{{text}}}</p>');
  // ruleid: javascript-reflected-xss
  res.send(raw({ text: req.query.text }));
}

const express = require('express');
const Koa = require('koa');
const { query, body } = require('express-validator');
const server = require('fastify')();
const site = express();
const koa = new Koa();
const COLUMNS = ['name', 'date'];

site.get('/chain', query('count').isInt().toInt(), [query('sort').optional().isIn(COLUMNS), query('word').trim().notEmpty()], (req, res) => {
  // ok: javascript-command-injection
  exec('ls -' + req.query.count + req.query.sort);
  const { sort, word } = req.query;
  // ok: javascript-command-injection
  exec('ls ' + sort);
  // ruleid: javascript-command-injection
  exec('ls ' + word);
  // ruleid: javascript-command-injection
  exec('ls ' + req.body.count);
});

const listing = { schema: { querystring: { type: 'object', properties: { count: { type: 'integer' }, sort: { type: 'string', enum: ['name'] }, word: { type: 'string' } } } } };

server.get('/route', listing, async (request, reply) => {
  // ok: javascript-command-injection
  exec('ls ' + request.query.count + request.query.sort);
  // ruleid: javascript-command-injection
  exec('ls ' + request.query.word);
});

function filtered(req, res) {
  const known = Object.keys(req.body).filter((key) => COLUMNS.includes(key));
  // ok: javascript-command-injection
  exec('ls ' + known.join(' '));
  const others = Object.keys(req.body).filter((key) => !COLUMNS.includes(key));
  // ruleid: javascript-command-injection
  exec('ls ' + others.join(' '));
}

koa.use(async (ctx) => {
  // ruleid: javascript-reflected-xss
  ctx.body = 'hi ' + ctx.query.name;
  ctx.type = 'text/plain';
  // ok: javascript-reflected-xss
  ctx.body = 'hi ' + ctx.query.name;
});

function addressesOfTheProgram(req, res) {
  const url = req.query.url;
  // ruleid: javascript-server-side-request-forgery
  if (!['https://a.example.com', 'https://b.example.com/'].some((front) => url.startsWith(front))) return fetch(url);
  // ruleid: javascript-server-side-request-forgery
  fetch(url);
  if (!['https://a.example.com/', 'https://b.example.com/'].some((front) => url.startsWith(front))) return;
  // ok: javascript-server-side-request-forgery
  fetch(url);
}

const nunjucks = require('nunjucks');
const lodash = require('lodash');
const mongoose = require('mongoose');
const Post = mongoose.model('Post', new mongoose.Schema({ title: String }));

function renderedText(req, res) {
  // ok: javascript-reflected-xss
  res.send(nunjucks.renderString('<p>{{ text }}</p>', { text: req.query.text }));
  // ruleid: javascript-reflected-xss
  res.send(nunjucks.renderString('<p>{{ text | safe }}</p>', { text: req.query.text }));
}

async function soughtText(req, res) {
  // ok: javascript-nosql-injection
  res.json(await Post.find({ title: { $regex: lodash.escapeRegExp(req.body.title) } }));
  // ruleid: javascript-nosql-injection
  res.json(await Post.find({ title: { $regex: req.body.title } }));
}

function entityOf(text) {
  let out = '';
  for (const c of text) {
    switch (c) {
      case '<': out += '&lt;'; break;
      case '"': out += '&quot;'; break;
      default: out += c;
    }
  }
  return out;
}

function entityOfCode(text) {
  const out = [];
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) === 60) out.push('&lt;');
    else out.push(text[i]);
  }
  return out.join('');
}

const entityOnce = (text) => String(text).replace('<', '&lt;');
const besideEntity = (text) => '&lt;b&gt;' + text;

function byHand(req, res) {
  // ok: javascript-reflected-xss
  res.send('<p title="' + entityOf(req.query.text) + '">');
  // ok: javascript-reflected-xss
  res.send('<p>' + entityOfCode(req.query.text) + '</p>');
  // ruleid: javascript-reflected-xss
  res.send('<p title="' + entityOfCode(req.query.text) + '">');
  // ruleid: javascript-reflected-xss
  res.send('<p>' + entityOnce(req.query.text) + '</p>');
  // ruleid: javascript-reflected-xss
  res.send('<p>' + besideEntity(req.query.text) + '</p>');
}

function firstOnly(req, res) {
  // ok: javascript-command-injection
  exec('ls ' + req.query.name.replace(/[^a-z]/g, ''));
  // ruleid: javascript-command-injection
  exec('ls ' + req.query.name.replace(/[^a-z]/, ''));
  // ok: javascript-command-injection
  exec('ls ' + req.query.name.replace(/[;&|`$<>\n]/g, ''));
  // ruleid: javascript-command-injection
  exec('ls ' + req.query.name.replace(/[;&|<>]/g, ''));
}

function lastPart(req, res) {
  // ok: javascript-path-traversal
  fs.readFileSync(path.join('/srv/files', req.query.file.split('/').pop()));
  // ruleid: javascript-path-traversal
  fs.readFileSync(path.join('/srv/files', req.query.file.split(',').pop()));
  // ruleid: javascript-path-traversal
  fs.readFileSync(path.join('/srv/files', ...req.query.file.split('/')));
  // ok: javascript-path-traversal
  fs.readFileSync(path.join('/srv/files', path.normalize('/' + req.query.file)));
  // ruleid: javascript-path-traversal
  fs.readFileSync(path.join('/srv/files', path.normalize(req.query.file)));
  // ruleid: javascript-path-traversal
  fs.readFileSync(path.normalize('/' + req.query.file));
}

function dated(req, res) {
  const moment = require('moment');
  const { format } = require('date-fns');
  // ok: javascript-reflected-xss
  res.send('<p>' + moment(req.query.day).format('DD.MM.YYYY') + '</p>');
  // ruleid: javascript-reflected-xss
  res.send('<p>' + moment().format(req.query.format) + '</p>');
  // ok: javascript-reflected-xss
  res.send('<p>' + format(new Date(req.query.day), 'yyyy') + '</p>');
  // ruleid: javascript-reflected-xss
  res.send('<p>' + format(new Date(), req.query.format) + '</p>');
}

function markdown(req, res) {
  const MarkdownIt = require('markdown-it');
  // ok: javascript-reflected-xss
  res.send(new MarkdownIt().render(req.body.text));
  // ruleid: javascript-reflected-xss
  res.send(new MarkdownIt({ html: true }).render(req.body.text));
}

function masked(req, res) {
  // ok: javascript-sensitive-data-in-log
  console.log(encrypt(req.body.password));
  // ok: javascript-sensitive-data-in-log
  console.log(req.body.password.replace(/./g, '*'));
  // ruleid: javascript-sensitive-data-in-log
  console.log(req.body.password.replace(/\./g, '*'));
}

function ownAddress(box) {
  // ok: javascript-redirect-by-script
  window.location = window.location.href.split('?')[0] + '?q=' + box.value;
  // ruleid: javascript-redirect-by-script
  window.location = window.location.href.split('?')[1];
  // ok: javascript-jquery-xss
  $(window.location.hash);
  // ruleid: javascript-jquery-xss
  $(window.location.hash.substring(1));
}
