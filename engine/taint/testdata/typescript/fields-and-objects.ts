import { exec } from 'child_process';
import type { Request, Response } from 'express';

class Job {
  constructor(private readonly file: string, public name: string = 'none') {}
  command(): string { return `wc ${this.file}`; }
  title(): string { return `echo ${this.name}`; }
}

interface Options { file: string; name?: string }

export function parameterProperties(req: Request, res: Response): void {
  const job = new Job(req.query.file as string, 'fixed');
  // ruleid: javascript-command-injection
  exec(job.command());
  // ok: javascript-command-injection
  exec(job.title());
  // ok: javascript-command-injection
  exec('echo ' + job.name);
}

export function typedLiteral(req: Request, res: Response): void {
  const o: Options = { file: req.query.file as string, name: 'x' };
  // ruleid: javascript-command-injection
  exec('wc ' + o.file);
  // ok: javascript-command-injection
  exec('echo ' + o.name!);
}

export function asserted(req: Request, res: Response): void {
  const o = { file: req.query.file, name: 'x' } as unknown as Options;
  // ruleid: javascript-command-injection
  exec('wc ' + o.file);
  // ok: javascript-command-injection
  exec('echo ' + o.name);
}

function make(file: string): Options {
  return { file, name: 'x' };
}

export function factory(req: Request, res: Response): void {
  const { file, name }: Options = make(String(req.query.file));
  // ruleid: javascript-command-injection
  exec('wc ' + file);
  // ok: javascript-command-injection
  exec('echo ' + name);
}

export function nonNull(req: Request, res: Response): void {
  const o: Options | undefined = make('x');
  o!.file = req.query.file as string;
  // ruleid: javascript-command-injection
  exec('wc ' + o!.file);
  o.file = 'fixed';
  // ok: javascript-command-injection
  exec('wc ' + o?.file);
}

export function satisfied(req: Request, res: Response): void {
  const o = { file: req.query.file as string, name: 'x' } satisfies Options;
  // ruleid: javascript-command-injection
  exec('wc ' + o.file);
  // ok: javascript-command-injection
  exec('echo ' + o.name);
}

class Ping {
  constructor(private readonly host: string) {}
  get command(): string { return `ping ${this.host}`; }
  get uptime(): string { return 'uptime'; }
  run(): void {
    // ruleid: javascript-command-injection
    exec(this.command);
  }
  rest(): void {
    // ok: javascript-command-injection
    exec(this.uptime);
  }
}

export function getters(req: Request, res: Response): void {
  const p = new Ping(req.query.host as string);
  p.run();
  p.rest();
  // ruleid: javascript-command-injection
  exec(p.command);
  // ok: javascript-command-injection
  exec(p.uptime);
}

class Reply {
  constructor(public readonly text: string, public readonly status: number) {}
}

// An object that is sent is data.
export function objectSent(req: Request, res: Response): void {
  const reply = new Reply(req.query.message as string, 200);
  // ok: javascript-reflected-xss
  res.status(reply.status).send(reply);
  // ruleid: javascript-reflected-xss
  res.status(reply.status).send(reply.text);
}

export function objectHandedOn(req: Request, res: Response): void {
  answer(new Reply(req.query.message as string, 200), res);
}

function answer(reply: Reply, res: Response): void {
  // ok: javascript-reflected-xss
  res.send(reply);
}

class Tail {
  constructor(readonly file: string, lines: number) {}
  run(): void {
    // ruleid: javascript-command-injection
    exec('tail ' + this.file);
  }
}

export function readonlyAlone(req: Request, res: Response): void {
  new Tail(req.query.file as string, 3).run();
}
