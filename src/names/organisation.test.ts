import { describe, expect, it } from 'vitest';
import { distinctiveTokens, hasLegalForm } from './organisation.ts';

describe('words of its own', () => {
  it.each([
    ['FORTUNA LIMITED LIABILITY COMPANY', 1],
    ['Fortuna', 1],
    ['Chinyong Information Technology Cooperation Company', 1],
    ['Information Technology Company', 0],
    ['Star Trading Co., Ltd', 0],
    ['KOREA SAENAL TRADING CORPORATION', 1],
    ['Amnokgang Saenal Technology Development Company', 2],
    ['Ltd', 0],
    ['', 0],
  ])('%s has %d', (name, count) => {
    expect(distinctiveTokens(name)).toBe(count);
  });

  it('a bare brand can be told from the full form', () => {
    expect(hasLegalForm('FORTUNA LIMITED LIABILITY COMPANY')).toBe(true);
    expect(hasLegalForm('Fortuna S.A.')).toBe(true);
    expect(hasLegalForm('Fortuna')).toBe(false);
  });
});
