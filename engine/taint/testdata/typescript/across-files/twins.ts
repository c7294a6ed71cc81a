import { exec } from 'child_process';
import type { Request } from 'express';

// A class of another language has the same name, and a module of it the same path.
export class Twin {
  constructor(private readonly a: string, private readonly b: string) {}
  run(): void {
    // ruleid: javascript-command-injection
    exec(this.a);
    // ok: javascript-command-injection
    exec(this.b);
  }
}

export function twins(req: Request): void {
  new Twin(req.query.a as string, 'uptime').run();
}
