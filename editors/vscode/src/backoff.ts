/** Decides when a crashed server is started again: after a delay that doubles, and no more than a few times in a while. */
export class Backoff {
  private crashes: number[] = [];

  /** Times are in milliseconds. A crash counts for `window`; at most `limit` of them are answered by a restart. */
  constructor(
    private readonly limit = 5,
    private readonly window = 3 * 60_000,
    private readonly first = 500,
  ) {}

  /** The delay before the next start after a crash at `now`, or undefined when the server should stay down. */
  next(now: number): number | undefined {
    this.crashes = this.crashes.filter((t) => now - t < this.window);
    this.crashes.push(now);
    const n = this.crashes.length;
    return n > this.limit ? undefined : this.first * 2 ** (n - 1);
  }

  /** Forgets all crashes: a person asked for a restart. */
  reset(): void {
    this.crashes = [];
  }
}
