import { expect, it } from 'vitest';
import { titleName } from './title-name.ts';

it('is a name as it is', () => {
  expect(titleName('مينا Okafor-Brandt')).toBe('مينا Okafor-Brandt');
});

it('turns nothing round, and is not as long as a page likes', () => {
  expect(titleName('Mina \u202erofakO\u202c \u2066\u200fx')).toBe('Mina rofakO x');
  expect(titleName('W'.repeat(300))).toBe(`${'W'.repeat(80)}…`);
});
