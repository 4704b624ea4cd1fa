import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { embeddedJson, objectsIn, textAtPath, valueAt } from './embedded-json.ts';

const documentWith = (...texts: readonly string[]): Document =>
  new JSDOM(texts.map(text => `<script type="application/json" class="data">${text}</script>`).join(''))
    .window.document;

it('reads every script that holds JSON, and passes over the others', () => {
  expect(embeddedJson(documentWith('{"a":1}', 'window.x = 1', '', '[2]'), '.data')).toEqual([{ a: 1 }, [2]]);
  expect(embeddedJson(documentWith('{}'), '#none')).toEqual([]);
  // Too deep for the parser of the browser.
  expect(() => embeddedJson(documentWith('['.repeat(200_000)), '.data')).not.toThrow();
});

it('gives what a path holds of its own, never what every object has', () => {
  const data = JSON.parse('{"a":{"b":["x",{"c":7}]},"__proto__":{"d":"y"}}') as unknown;
  expect(valueAt(data, 'a', 'b')).toEqual(['x', { c: 7 }]);
  expect(textAtPath(data, 'a', 'b')).toBe('x');
  expect(textAtPath(data, 'constructor', 'name')).toBe('');
  expect(textAtPath(data, 'd')).toBe('');
  expect(textAtPath(undefined, 'a')).toBe('');
});

it('finds objects with the key they stand under, what stands further out first', () => {
  const found = objectsIn({ a: [{ b: { c: null } }], d: { e: 1 } });
  expect(found.map(({ key }) => key)).toEqual(['0', 'd', '0', 'b']);
});

it('looks through any JSON, and never through more than a page has', () => {
  fc.assert(
    fc.property(fc.jsonValue(), data => {
      for (const { object } of objectsIn(data)) expect(typeof object).toBe('object');
    }),
  );
  expect(objectsIn(Array.from({ length: 100_000 }, () => ({}))).length).toBeLessThanOrEqual(20_000);
});
