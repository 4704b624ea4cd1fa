import { describe, expect, it } from 'vitest';
import type { Answers } from '../../candidate/answers.ts';
import { alikeIn, otherWith, seenWith } from '../met-sample.ts';
import { answersOf, candidateWith, claimOf, contextWith } from '../sample.ts';
import type { SeenOther } from '../seen.ts';
import { refereeIsCandidate } from './referee-is-candidate.ts';

const CANDIDATE = candidateWith({ name: claimOf('Mina Okafor') });
const CONTACT = 'viktor@mail.example';
const NAMED = answersOf({ refereeEmail: CONTACT });

function check(other: Partial<SeenOther>, answers: Answers = NAMED, contact = CONTACT) {
  const seen = seenWith([otherWith([alikeIn('referee', contact)], other)]);
  return refereeIsCandidate.check(CANDIDATE, contextWith({ answers, seen }));
}

describe('cases/referee-is-candidate', () => {
  it('asks where a referee’s contact is that of another page', () => {
    expect(check({})).toMatchObject({
      outcome: 'raised',
      findings: [
        {
          strength: 'moderate',
          values: [CONTACT, 'Viktor Sokolov', '2026-11-02'],
          evidence: [{ field: 'refereeEmail' }, { field: 'seen' }],
        },
      ],
    });
  });

  it('asks from the side of the referee, too', () => {
    expect(check({}, {})).toMatchObject({
      findings: [{ evidence: [{ field: 'emails' }, { field: 'seen' }] }],
    });
  });

  it('is strong where the two have more in common, or something grave was found there', () => {
    const alike = [alikeIn('referee', CONTACT), alikeIn('text', 'We build', 0.9)];
    expect(check({ alike })).toMatchObject({ findings: [{ strength: 'strong' }] });
    expect(check({ isGrave: true })).toMatchObject({ findings: [{ strength: 'strong' }] });
  });

  it('is a note for colleagues, and for a mailbox of an office', () => {
    expect(check({ sameOrganisation: true })).toMatchObject({ findings: [{ strength: 'note' }] });
    const office = 'hr@quellbrook.example';
    expect(check({}, answersOf({ refereeEmail: office }), office)).toMatchObject({
      findings: [{ strength: 'note' }],
    });
  });

  it('counts a referee who also referred them as no more in common', () => {
    const alike = [alikeIn('referee', CONTACT), alikeIn('referrer', 'Viktor Sokolov')];
    expect(check({ alike })).toMatchObject({ findings: [{ strength: 'moderate' }] });
  });

  it('stays silent where no page has the contact', () => {
    const answers = answersOf({ refereePhone: '+1 202 555 0143' });
    expect(refereeIsCandidate.check(CANDIDATE, contextWith({ answers, seen: seenWith([]) })).outcome).toBe(
      'silent',
    );
  });

  it('lacks data where nothing is remembered, or no referee was entered', () => {
    expect(refereeIsCandidate.check(CANDIDATE, contextWith({ answers: NAMED }))).toMatchObject({
      fields: ['seen'],
    });
    expect(refereeIsCandidate.check(CANDIDATE, contextWith({ seen: seenWith([]) }))).toMatchObject({
      fields: ['refereeEmail', 'refereePhone'],
    });
  });
});
