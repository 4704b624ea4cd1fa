import { describe, expect, it } from 'vitest';
import type { AnswerName } from '../../candidate/answers.ts';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import { asksForAdvance } from './asks-for-advance.ts';

function check(entered: Partial<Record<AnswerName, string>>) {
  return asksForAdvance.check(candidateWith({}), contextWith({ answers: answersOf(entered) }));
}

describe('payment/asks-for-advance', () => {
  it('asks about repeated requests', () => {
    expect(check({ asksForAdvance: 'yes', threatens: 'no' })).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'moderate', evidence: [{ field: 'asksForAdvance' }] }],
    });
    expect(check({ asksForAdvance: 'yes' })).toMatchObject({ findings: [{ strength: 'moderate' }] });
  });

  it('is strong together with a threat', () => {
    expect(check({ asksForAdvance: 'yes', threatens: 'yes' })).toMatchObject({
      findings: [{ strength: 'strong', evidence: [{ field: 'asksForAdvance' }, { field: 'threatens' }] }],
    });
  });

  it('stays silent without such requests', () => {
    expect(check({ asksForAdvance: 'no' })).toEqual({ outcome: 'silent' });
    expect(check({ asksForAdvance: 'no', threatens: 'yes' })).toEqual({ outcome: 'silent' });
  });

  it('lacks data when nothing was entered', () => {
    expect(check({})).toEqual({ outcome: 'lacks-data', fields: ['asksForAdvance'] });
    expect(check({ threatens: 'yes' })).toEqual({ outcome: 'lacks-data', fields: ['asksForAdvance'] });
  });
});
