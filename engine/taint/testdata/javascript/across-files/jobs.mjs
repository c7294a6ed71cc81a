import { exec } from 'node:child_process';
import Job, { describe, KINDS } from './job.mjs';
import * as jobs from './job.mjs';

export function run(req, res) {
  const job = new Job(req.query.file);
  // ruleid: javascript-command-injection
  exec(job.command());
  // ok: javascript-command-injection
  exec('echo ' + job.name());
}

export function described(req, res) {
  // ruleid: javascript-command-injection
  exec(describe(new Job(req.query.file)));
  // ok: javascript-command-injection
  exec(jobs.describe(new Job('a')));
}

export function kinds(req, res) {
  // ok: javascript-command-injection
  exec('file --kind ' + KINDS[0]);
}
