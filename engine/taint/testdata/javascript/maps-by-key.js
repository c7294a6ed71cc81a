const { exec } = require('child_process');

function literal(req, res) {
  const job = { name: 'a', file: req.query.file };
  // ok: javascript-command-injection
  exec('wc ' + job.name);
  // ruleid: javascript-command-injection
  exec('wc ' + job['file']);
}

function written(req, res) {
  const job = {};
  job.name = req.query.file;
  job['file'] = 'fixed';
  // ruleid: javascript-command-injection
  exec('wc ' + job['name']);
  // ok: javascript-command-injection
  exec('wc ' + job.file);
}

function map(req, res) {
  const jobs = new Map();
  jobs.set('a', 'fixed');
  jobs.set('b', req.query.file);
  // ok: javascript-command-injection
  exec('wc ' + jobs.get('a'));
  // ruleid: javascript-command-injection
  exec('wc ' + jobs.get('b'));
}

function mapOverwritten(req, res) {
  const jobs = new Map([['a', req.query.file]]);
  // ruleid: javascript-command-injection
  exec('wc ' + jobs.get('a'));
  jobs.set('a', 'fixed');
  // ok: javascript-command-injection
  exec('wc ' + jobs.get('a'));
}

function computedKey(req, res) {
  const key = 'fi' + 'le';
  const job = { [key]: req.query.file, other: 'fixed' };
  // todoruleid: javascript-command-injection
  exec('wc ' + job.file);
  // ok: javascript-command-injection
  exec('wc ' + job.other);
}

function destructured(req, res) {
  const { a, b: renamed } = { a: 'fixed', b: req.query.file };
  // ok: javascript-command-injection
  exec('wc ' + a);
  // ruleid: javascript-command-injection
  exec('wc ' + renamed);
}

function defaults(req, res) {
  const { file = 'fixed' } = req.query;
  // ruleid: javascript-command-injection
  exec('wc ' + file);
}

function deleted(req, res) {
  const job = { file: req.query.file };
  delete job.file;
  // todook: javascript-command-injection
  exec('wc ' + job.file);
}

function spreadOver(req, res) {
  const job = { file: req.query.file, name: 'x' };
  const clean = { ...job, file: 'fixed' };
  // ok: javascript-command-injection
  exec('wc ' + clean.file);
  const dirty = { file: 'fixed', ...job };
  // ruleid: javascript-command-injection
  exec('wc ' + dirty.file);
}

function defaults(req, res) {
  const job = { limit: '10', ...req.query };
  // ruleid: javascript-command-injection
  exec('head -n ' + job.limit);
  const late = { ...req.query, limit: '10' };
  // ok: javascript-command-injection
  exec('head -n ' + late.limit);
  // ruleid: javascript-command-injection
  exec('head -n ' + late.other);
  const merged = Object.assign({ limit: '10' }, req.query);
  // ruleid: javascript-command-injection
  exec('head -n ' + merged.limit);
}

function counted(options) {
  const { limit, quiet } = { limit: '10', quiet: true, ...options };
  // ruleid: javascript-command-injection
  exec('head -n ' + limit);
}

function count(req, res) {
  counted(req.query);
}

function assigned(req, res) {
  const job = Object.assign({ name: 'x' }, { file: req.query.file });
  // ruleid: javascript-command-injection
  exec('wc ' + job.file);
  // todook: javascript-command-injection
  exec('wc ' + job.name);
}

const TOOLS = { list: 'ls', free: 'df' };

function table(req, res) {
  // ok: javascript-command-injection
  exec(TOOLS[req.query.job]);
}

function environment(req, res) {
  // ruleid: javascript-setting-chosen-by-request
  process.env.UPLOADS = req.body.folder;
  // ok: javascript-setting-chosen-by-request
  process.env.UPLOADS = '/srv/uploads';
  const held = {};
  // ok: javascript-setting-chosen-by-request
  held.UPLOADS = req.body.folder;
}

const mongoose = require('mongoose');
const Order = mongoose.model('Order', new mongoose.Schema({ state: String }));

async function setWhole(req, res) {
  // ruleid: javascript-mass-assignment
  await Order.findOneAndUpdate({ id: req.params.id }, { $set: req.body }, { new: true });
  // ok: javascript-mass-assignment
  await Order.findOneAndUpdate({ id: req.params.id }, { $set: { state: req.body.state } }, { new: true });
}

const resolvers = {
  Query: {
    // ok: javascript-nosql-injection
    order: async (_, { state }) => Order.findOne({ state }),
  },
  Mutation: {
    // ruleid: javascript-server-side-request-forgery
    hook: async (_, { url }) => fetch(url),
  },
};
