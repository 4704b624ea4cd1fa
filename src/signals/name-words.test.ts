import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitNoName, nameWordsIn } from './name-words.ts';

describe('the words of a handle or a mailbox', () => {
  it.each([
    ['viktor-sokolov', ['viktor', 'sokolov']],
    ['Viktor.Sokolov92', ['viktor', 'sokolov']],
    ['viktorsokolov', ['viktor', 'sokolov']],
    ['maría_garcía_dev', ['maria', 'garcia', 'dev']],
  ])('%s', (text, words) => {
    expect(nameWordsIn(text)).toEqual(words);
  });

  it.each([
    'black-rose',
    'young.king',
    'ruby-max',
    'tide-tables',
    'viktor',
    'viktor-viktor',
    'minaok',
    '',
    '—',
  ])('“%s” holds no two names', text => {
    expect(nameWordsIn(text)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void nameWordsIn(text)));
  });
});

it('fit no name only where no name is shared, in any form', () => {
  expect(fitNoName(['viktor', 'sokolov'], ['Mina Okafor'])).toBe(true);
  expect(fitNoName(['viktor', 'sokolov'], ['Mina Okafor', 'Victor Bell'])).toBe(false);
  expect(fitNoName(['viktor', 'sokolov'], [])).toBe(false);
});
