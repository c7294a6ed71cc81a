import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Backoff } from '../src/backoff';

test('the delay doubles, and the limit ends it', () => {
  const backoff = new Backoff(3, 1000, 10);
  assert.deepEqual([0, 1, 2, 3].map((t) => backoff.next(t)), [10, 20, 40, undefined]);
});

test('a crash counts for the window only', () => {
  const backoff = new Backoff(1, 1000, 10);
  assert.equal(backoff.next(0), 10);
  assert.equal(backoff.next(999), undefined);
  assert.equal(backoff.next(1999), 10);
});

test('a reset forgets all crashes', () => {
  const backoff = new Backoff(1, 1000, 10);
  backoff.next(0);
  backoff.reset();
  assert.equal(backoff.next(1), 10);
});
