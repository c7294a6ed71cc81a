import { exec } from 'child_process';
import type { Request, Response } from 'express';
import Work, { count as counting, list, ROOT } from './commands';
import { count, same, none } from './index';

export function direct(req: Request, res: Response): void {
  // ruleid: javascript-command-injection
  counting(req.query.file as string);
  // ok: javascript-command-injection
  list(req.query.file as string);
}

export function throughIndex(req: Request, res: Response): void {
  // ruleid: javascript-command-injection
  count(req.query.file as string);
  // ruleid: javascript-command-injection
  exec('wc ' + same(req.query.file as string));
  // ok: javascript-command-injection
  exec('wc ' + none(req.query.file as string));
}

export function constantOfOtherFile(req: Request, res: Response): void {
  // ok: javascript-command-injection
  exec('ls ' + ROOT);
}

export function defaultClass(req: Request, res: Response): void {
  const job = new Work(req.query.file as string);
  // ruleid: javascript-command-injection
  exec(job.command());
  // ok: javascript-command-injection
  exec(job.name());
}
