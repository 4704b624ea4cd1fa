import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { parseShallow } from './shallow-json.ts';

it('reads what JSON reads', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 10 }), value => {
      const text = JSON.stringify(value);
      expect(parseShallow(text)).toEqual(JSON.parse(text));
    }),
  );
});

it('counts no bracket within a text', () => {
  const text = `${'['.repeat(100)}\\" ${'{'.repeat(100)}\\\\`;
  expect(parseShallow(`["${text}", "[[\\\\"]`)).toHaveLength(2);
});

it('throws for what is no JSON', () => {
  for (const text of ['', '{', '"', '"\\', ']]]', 'undefined']) expect(() => parseShallow(text)).toThrow();
});

it.each([
  ['lists', '['.repeat(5_000_000)],
  ['lists that end', '['.repeat(2_000_000) + ']'.repeat(2_000_000)],
  ['objects', '{"a":'.repeat(1_000_000)],
])('does not even try what is nested without end: %s', (_, text) => {
  const parse = vi.spyOn(JSON, 'parse');
  expect(() => parseShallow(text)).toThrow('too deep');
  expect(parse).not.toHaveBeenCalled();
});
