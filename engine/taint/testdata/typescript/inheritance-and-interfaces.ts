import { exec } from 'child_process';
import type { Request, Response } from 'express';

interface Shower { show(): string }

abstract class Base implements Shower {
  constructor(protected file: string) {}
  abstract show(): string;
  command(): string { return 'wc ' + this.show(); }
}

class Plain extends Base {
  show(): string { return this.file; }
}

class Fixed extends Base {
  show(): string { return 'all.txt'; }
}

export function inherited(req: Request, res: Response): void {
  // ruleid: javascript-command-injection
  exec(new Plain(req.query.file as string).command());
}

export function overridden(req: Request, res: Response): void {
  // ok: javascript-command-injection
  exec(new Fixed(req.query.file as string).command());
}

export function byInterface(req: Request, res: Response): void {
  const s: Shower = new Plain(req.query.file as string);
  // ruleid: javascript-command-injection
  exec('wc ' + s.show());
  const f: Shower = new Fixed(req.query.file as string);
  // ok: javascript-command-injection
  exec('wc ' + f.show());
}

function choose(kind: unknown, file: string): Shower {
  return kind === 'plain' ? new Plain(file) : new Fixed(file);
}

export function dispatched(req: Request, res: Response): void {
  // ruleid: javascript-command-injection
  exec('wc ' + choose(req.query.kind, req.query.file as string).show());
}

interface Store { find(name: string): string }

class Files implements Store {
  find(name: string): string { return 'wc ' + name; }
}

class Service {
  constructor(private store: Store) {}
  handle(req: Request, res: Response): void {
    // ruleid: javascript-command-injection
    exec(this.store.find(req.query.file as string));
  }
}

class Constants {
  find2(name: string): string { return 'ls'; }
}

class Other {
  constructor(private readonly constants: Constants) {}
  handle(req: Request, res: Response): void {
    // ok: javascript-command-injection
    exec(this.constants.find2(req.query.file as string));
  }
}
