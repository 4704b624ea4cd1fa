import { describe, expect, it } from 'vitest';
import { folded } from './text.ts';

describe('folded text', () => {
  it('has single white space and none at the ends', () => {
    expect(folded(' \t Mina\u00a0\n Okafor\u3000')).toBe('Mina Okafor');
  });

  it.each(['\u200b', '\ufeff', '\u2060', '\u202e', '\u3164'])('keeps what cannot be seen: %j', sign => {
    expect(folded(`Mi${sign}na Okafor`)).toBe(`Mi${sign}na Okafor`);
  });
});
