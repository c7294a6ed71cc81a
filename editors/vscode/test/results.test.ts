import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLocations } from '../src/results';

const place = { line: 0, character: 0 };
const location = { uri: 'file:///a.py', range: { start: place, end: place } };

const cases: [string, unknown, boolean][] = [
  ['locations', [location, location], true],
  ['nothing', [], false],
  ['null', null, false],
  ['text', 'text', false],
  ['one that is not a location', [location, { uri: 'file:///a.py' }], false],
  ['an empty range', [{ uri: 'file:///a.py', range: {} }], false],
  ['a null among them', [null], false],
];
for (const [name, result, want] of cases) {
  test(`a list of locations? ${name}`, () => {
    assert.equal(isLocations(result), want);
  });
}
