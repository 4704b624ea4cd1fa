import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type PackagedList, packagedListsText, readPackagedLists } from './snapshot.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const UN: PackagedList = { list: 'un', fetchedAt: '2026-08-02T10:00:00.000Z', publishedAt: '2026-08-01' };
const UK: PackagedList = { list: 'uk', fetchedAt: '2026-08-02T10:05:00.000Z' };

it('reads what the build wrote', () => {
  expect(readPackagedLists(bytes(packagedListsText([UN, UK])))).toEqual([UN, UK]);
  expect(readPackagedLists(bytes(packagedListsText([])))).toEqual([]);
});

it('leaves out what is no list', () => {
  const odd = [
    ...[null, 7, {}, { ...UN, list: 'starter' }, { ...UN, list: '../x' }, { ...UK, fetchedAt: 'soon' }],
    { ...UN, publishedAt: 'August', extra: 1 },
  ];
  const text = JSON.stringify({ lists: odd });
  expect(readPackagedLists(bytes(text))).toEqual([{ list: 'un', fetchedAt: UN.fetchedAt }]);
});

it('takes anything else for none', () => {
  for (const text of ['', 'null', '[]', '{"lists":{}}', '{"lists":', '\u0000'])
    expect(readPackagedLists(bytes(text))).toEqual([]);
  fc.assert(
    fc.property(fc.json(), text => {
      expect(readPackagedLists(bytes(text))).toEqual([]);
    }),
  );
});
