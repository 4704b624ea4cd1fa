import { describe, expect, it } from 'vitest';
import { shortened } from './shortened.ts';

describe('a text that is cut', () => {
  it('is as it was while it is short enough', () => {
    expect(shortened('Mina Okafor', 11)).toBe('Mina Okafor');
    expect(shortened('', 5)).toBe('');
  });

  it('ends with a sign that there is more, and with no space before it', () => {
    expect(shortened('Mina Okafor', 5)).toBe('Mina…');
    expect(shortened('Mina Okafor', 10)).toBe('Mina Okafo…');
  });

  it('counts a letter with its marks, and a sign of several parts, as one', () => {
    const family = '👩‍👩‍👧';
    expect(shortened(`${family}${family}${family}`, 2)).toBe(`${family}${family}…`);
    expect(shortened('e\u0301e\u0301e\u0301', 3)).toBe('e\u0301e\u0301e\u0301');
  });
});
