// The life of progress tokens: made by one side, then begin, report*, end, and nothing after.

export class Progress {
  #tokens = new Map(); // token → { state: 'created' | 'begun' | 'ended', percentage, partial, request }

  constructor(onFault) {
    this.onFault = onFault;
  }

  /** The server asked for a token of its own. */
  created(token) {
    if (this.#tokens.has(token)) this.onFault(`token ${token} was created twice`);
    this.#tokens.set(token, { state: 'created', percentage: -1 });
  }

  /** A client's request brought tokens, which end with its response. */
  offered(id, params) {
    if (params?.workDoneToken !== undefined) this.#tokens.set(params.workDoneToken, { state: 'created', percentage: -1, request: id });
    if (params?.partialResultToken !== undefined) this.#tokens.set(params.partialResultToken, { state: 'created', partial: true, request: id });
  }

  answered(id) {
    for (const [token, t] of this.#tokens) {
      if (t.request !== id) continue;
      if (t.state === 'begun') this.onFault(`token ${token} was not ended before its request was answered`);
      t.state = 'ended';
    }
  }

  saw({ token, value }) {
    const t = this.#tokens.get(token);
    if (!t) return this.onFault(`token ${token} was never created`);
    if (t.state === 'ended') return this.onFault(`token ${token} is used after its end`);
    if (!t.partial) this.#step(token, t, value);
  }

  /** At shutdown everything that has begun must have ended. */
  finish() {
    for (const [token, t] of this.#tokens) if (t.state === 'begun') this.onFault(`token ${token} never ended`);
  }

  #step(token, t, value) {
    const wanted = { begin: 'created', report: 'begun', end: 'begun' }[value?.kind];
    if (!wanted) return this.onFault(`token ${token}: kind ${JSON.stringify(value?.kind)}`);
    if (t.state !== wanted) this.onFault(`token ${token}: ${value.kind} when ${t.state}`);
    if (value.kind === 'begin' && typeof value.title !== 'string') this.onFault(`token ${token}: begin without a title`);
    if (value.percentage !== undefined) {
      if (value.percentage > 100 || value.percentage < t.percentage) this.onFault(`token ${token}: ${value.percentage} % after ${t.percentage} %`);
      t.percentage = value.percentage;
    }
    t.state = value.kind === 'end' ? 'ended' : 'begun';
  }
}
