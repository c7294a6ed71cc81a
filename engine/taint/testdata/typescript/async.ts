import { exec } from 'child_process';
import { promisify } from 'util';
import type { Request, Response } from 'express';

async function load(req: Request): Promise<string> { return req.query.file as string; }
async function loadFixed(req: Request): Promise<string> { return 'all.txt'; }

export async function awaited(req: Request, res: Response): Promise<void> {
  // ruleid: javascript-command-injection
  exec('wc ' + (await load(req)));
  // ok: javascript-command-injection
  exec('wc ' + (await loadFixed(req)));
}

export const arrow = async (req: Request, res: Response): Promise<void> => {
  const file = await load(req);
  // ruleid: javascript-command-injection
  exec('wc ' + file);
};

class Loader {
  async file(req: Request): Promise<string> { return req.query.file as string; }
  async fixed(req: Request): Promise<string> { return 'x'; }
  async run(req: Request, res: Response): Promise<void> {
    // ruleid: javascript-command-injection
    exec('wc ' + await this.file(req));
    // ok: javascript-command-injection
    exec('wc ' + await this.fixed(req));
  }
}

export function chained(req: Request, res: Response): void {
  load(req).then((file: string): void => {
    // ruleid: javascript-command-injection
    exec('wc ' + file);
  });
  loadFixed(req).then((file: string): void => {
    // ok: javascript-command-injection
    exec('wc ' + file);
  });
}

export async function promisified(req: Request, res: Response): Promise<void> {
  const run = promisify(exec);
  // ruleid: javascript-command-injection
  await run('wc ' + req.query.file);
  // ok: javascript-command-injection
  await run('ls');
}

async function* lines(req: Request): AsyncGenerator<string> {
  yield req.query.file as string;
}

export async function generated(req: Request, res: Response): Promise<void> {
  for await (const line of lines(req)) {
    // ruleid: javascript-command-injection
    exec('wc ' + line);
  }
}
