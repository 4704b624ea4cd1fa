import { describe, expect, it } from 'vitest';
import { monthOf } from './month-words.ts';

describe('monthOf', () => {
  it.each([
    ['Mar', 3],
    ['SEPT', 9],
    ['März', 3],
    ['août', 8],
    ['Dezember', 12],
    ['enero', 1],
    ['março', 3],
    ['giugno', 6],
    ['Marble', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%j is %j', (word, month) => {
    expect(monthOf(word)).toBe(month);
  });
});
