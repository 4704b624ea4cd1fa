import { describe, expect, it } from 'vitest';
import { missing } from '../candidate/claim.ts';
import { lacking, raised, SILENT } from './outcomes.ts';
import { candidateWith, claimOf } from './sample.ts';

describe('outcomes', () => {
  it('is silent without findings', () => {
    expect(raised([])).toBe(SILENT);
  });

  it('lacks every field when none of several is there', () => {
    expect(lacking(candidateWith({}), ['emails', 'phones'])).toEqual(['emails', 'phones']);
  });

  it('takes an absent field for complete when another is there, and one not loaded for lacking', () => {
    const emails = [claimOf('mina@people.example')];
    expect(lacking(candidateWith({ emails }), ['emails', 'phones'])).toEqual([]);
    const waiting = candidateWith({ emails, phones: missing('not-loaded') });
    expect(lacking(waiting, ['emails', 'phones'])).toEqual(['phones']);
  });
});
