import { exec } from 'child_process';
import type { Request, Response } from 'express';

let current: string = 'all.txt';
const fixed: string = 'all.txt';

export function remember(req: Request, res: Response): void {
  current = req.query.file as string;
}

export function useRemembered(req: Request, res: Response): void {
  // ruleid: javascript-command-injection
  exec('wc ' + current);
  // ok: javascript-command-injection
  exec('wc ' + fixed);
}

class Service {
  private file = 'none';
  private readonly kind: string = 'text';
  static last = 'none';

  accept(req: Request, res: Response): void {
    this.file = req.query.file as string;
    Service.last = req.query.file as string;
  }

  run(): void {
    // ruleid: javascript-command-injection
    exec('wc ' + this.file);
    // ok: javascript-command-injection
    exec('wc ' + this.kind);
    // ruleid: javascript-command-injection
    exec('wc ' + Service.last);
  }
}

class Other {
  private file: string;
  constructor() { this.file = 'fixed'; }
  run(): void {
    // ok: javascript-command-injection
    exec('wc ' + this.file);
  }
}
