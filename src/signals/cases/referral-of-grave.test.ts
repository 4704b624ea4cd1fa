import { describe, expect, it } from 'vitest';
import { alikeIn, otherWith, seenWith } from '../met-sample.ts';
import { answersOf, candidateWith, contextWith } from '../sample.ts';
import type { SeenOther } from '../seen.ts';
import { referralOfGrave } from './referral-of-grave.ts';

const NAMED = answersOf({ referredBy: 'Viktor Sokolov' });

function check(...others: readonly Partial<SeenOther>[]) {
  const seen = seenWith(others.map(other => otherWith([alikeIn('referrer', 'Viktor Sokolov')], other)));
  return referralOfGrave.check(candidateWith({}), contextWith({ answers: NAMED, seen }));
}

describe('cases/referral-of-grave', () => {
  it('asks, and never more, where whoever referred them has something to resolve', () => {
    expect(referralOfGrave.strengths).not.toContain('strong');
    expect(check({ isGrave: true })).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'moderate', evidence: [{ field: 'referredBy' }, { field: 'seen' }] }],
    });
  });

  it('is a note where it may be somebody else of that name', () => {
    const namesake = { url: 'https://people.example/other-viktor' };
    expect(check({ isGrave: true }, namesake)).toMatchObject({ findings: [{ strength: 'note' }] });
  });

  it('stays silent for an ordinary referral', () => {
    expect(check({}).outcome).toBe('silent');
    expect(check().outcome).toBe('silent');
  });

  it('lacks data where nothing is remembered or entered', () => {
    expect(referralOfGrave.check(candidateWith({}), contextWith({ answers: NAMED }))).toMatchObject({
      fields: ['seen'],
    });
    expect(referralOfGrave.check(candidateWith({}), contextWith({ seen: seenWith([]) }))).toMatchObject({
      fields: ['referredBy'],
    });
  });
});
