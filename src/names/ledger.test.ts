import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changes, failuresOf, readFailures, readPairs, writeFailures } from './fixtures/ledger.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}.jsonl`, import.meta.url), 'utf8');

const pairs = readPairs(fixture('pairs'));
const known = readFailures(fixture('known-failures'));

/** A known failure is no licence: the ledger says what is wrong today, and changes only on purpose. */
describe('the ledger of names', () => {
  const { worse, better } = changes(known, failuresOf(pairs));

  it('knows every pair the engine gets wrong', () => {
    expect(
      worse,
      'WORSE: these pairs were right before. Mend the engine; if the change is worth them, ' +
        'write the ledger anew with `npm run bench:names -- --ledger` and say why in the commit.',
    ).toEqual([]);
  });

  it('lists no pair the engine gets right', () => {
    expect(
      better,
      'BETTER: these pairs are no longer failures. Take them out with `npm run bench:names -- --ledger`, ' +
        'so that they stay right.',
    ).toEqual([]);
  });

  it('is about pairs that are there, each once', () => {
    const keys = pairs.map(({ a, b, type }) => JSON.stringify([type, a, b]));
    expect(new Set(keys).size).toBe(keys.length);
    expect(pairs.length).toBeGreaterThan(300);
    for (const { a, b, type } of known) expect(keys).toContain(JSON.stringify([type, a, b]));
  });

  it('says the same of a pair turned round', () => {
    const turned = pairs.map(pair => ({ ...pair, a: pair.b, b: pair.a }));
    expect(failuresOf(turned)).toHaveLength(failuresOf(pairs).length);
  });

  it('tells both kinds of change', () => {
    const [first] = failuresOf(pairs.map(pair => ({ ...pair, same: !pair.same })));
    if (first === undefined) throw new Error('Every pair is right or wrong.');
    expect(changes([], [first]).worse).toEqual([expect.stringContaining(first.a)]);
    expect(changes([first], []).better).toEqual([expect.stringContaining(first.b)]);
    expect(readFailures(writeFailures([first]))).toEqual([first]);
  });
});
