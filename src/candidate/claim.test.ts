import { describe, expect, it } from 'vitest';
import { claimsOf, many, missing, type Claim } from './claim.ts';

const claim: Claim<string> = { value: 'Lagos', where: 'markup', at: 'p.location', quote: 'Lagos' };

describe('claims', () => {
  it('gives the claims of a single, a repeated and a missing field alike', () => {
    expect(claimsOf(claim)).toEqual([claim]);
    expect(claimsOf([claim, claim])).toEqual([claim, claim]);
    expect(claimsOf(missing('masked'))).toEqual([]);
  });

  it('keeps the reason when there is nothing', () => {
    expect(many([], 'not-loaded')).toEqual({ missing: 'not-loaded' });
    expect(many([claim])).toEqual([claim]);
  });
});
