const { exec } = require('child_process');

let current = 'all.txt';
let fixed = 'all.txt';
const jobs = [];
const settings = { root: '/srv' };

function remember(req, res) {
  current = req.query.file;
}

function useRemembered(req, res) {
  // ruleid: javascript-command-injection
  exec('wc ' + current);
  // ok: javascript-command-injection
  exec('wc ' + fixed);
}

function queue(req, res) {
  jobs.push(req.query.file);
}

function work(req, res) {
  // ruleid: javascript-command-injection
  exec('wc ' + jobs[0]);
}

function configure(req, res) {
  settings.shell = req.query.shell;
}

function useSettings(req, res) {
  // ruleid: javascript-command-injection
  exec(settings.shell);
  // ok: javascript-command-injection
  exec('ls ' + settings.root);
}

class Service {
  static last = 'none';
  kind = 'text';

  accept(req, res) {
    this.file = req.query.file;
    Service.last = req.query.file;
  }

  run() {
    // ruleid: javascript-command-injection
    exec('wc ' + this.file);
    // ok: javascript-command-injection
    exec('wc ' + this.kind);
    // ruleid: javascript-command-injection
    exec('wc ' + Service.last);
  }
}

class Other {
  constructor() { this.file = 'fixed'; }
  run() {
    // ok: javascript-command-injection
    exec('wc ' + this.file);
  }
}

// Handlers of a request pass each other data in the request and in the answer, those of a server in its locals.
const express = require('express');
const app = express();

app.use((req, res, next) => {
  req.job = { name: req.body.name, kind: 'text' };
  res.locals.shell = req.query.shell;
  app.locals.title = req.query.title;
  global.lastJob = req.query.job;
  next();
});

app.post('/job', (req, res) => {
  // ruleid: javascript-command-injection
  exec('wc ' + req.job.name);
  // ok: javascript-command-injection
  exec('wc ' + req.job.kind);
  // ruleid: javascript-command-injection
  exec(res.locals.shell);
  // ok: javascript-command-injection
  exec('wc ' + res.locals.file);
});

function show(req, res) {
  // ruleid: javascript-command-injection
  exec('say ' + req.app.locals.title);
  // ruleid: javascript-command-injection
  exec('say ' + req.job.name);
  // ok: javascript-command-injection
  exec('say ' + req.app.locals.author);
  // ruleid: javascript-command-injection
  exec('say ' + global.lastJob);
  // ok: javascript-command-injection
  exec('say ' + global.firstJob);
}

app.get('/show', show);
