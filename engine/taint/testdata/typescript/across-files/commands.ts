import { exec } from 'child_process';

export const ROOT = '/srv';

export function count(file: string): void {
  // ok: javascript-command-injection
  exec('wc ' + file);
}

export const list = (ignored: string): void => {
  // ok: javascript-command-injection
  exec('ls ' + ROOT);
};

export default class Job {
  constructor(private file: string) {}
  command(): string { return 'wc ' + this.file; }
  name(): string { return 'job'; }
}
