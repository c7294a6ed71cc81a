export default class Job {
  constructor(file) { this.file = file; }
  command() { return 'wc ' + this.file; }
  name() { return 'job'; }
}

export function describe(job) {
  return job.command();
}

export const KINDS = ['text', 'binary'];
