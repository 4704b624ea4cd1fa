import { describe, expect, it } from 'vitest';
import { answersOf, candidateWith, claimOf, contextWith, hitOf } from '../sample.ts';
import type { Hit, ListedParty } from '../signal.ts';
import { listedPayee } from './listed-payee.ts';

const FULL = 'Quellbrook Varnish Network Technology Co., Ltd.';

function check(payee: string, party: Partial<ListedParty>, field: Hit['field'] = 'payee') {
  const hits = [hitOf(field, payee, party)];
  const answers = answersOf({ payee });
  return listedPayee.check(candidateWith({ name: claimOf('Mina Okafor') }), contextWith({ hits, answers }));
}

describe('sanctions/listed-payee', () => {
  it('is strong for the full form of a listed organisation', () => {
    expect(check(FULL, { type: 'organisation', name: FULL, matchedName: FULL })).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'strong', values: [FULL, FULL], evidence: [{ field: 'payee' }] }],
    });
  });

  it('notes a short form, and a namesake', () => {
    const short = { type: 'organisation', name: FULL, matchedName: 'Quellbrook', quality: 'weak' };
    expect(check('Quellbrook', short)).toMatchObject({ findings: [{ strength: 'note' }] });
    const person = { name: 'BRANDVOLD, Oskar', matchedName: 'BRANDVOLD, Oskar' };
    expect(check('Oskar Brandvold', person)).toMatchObject({ findings: [{ strength: 'note' }] });
  });

  it.each([
    ['one word', 'Oskar', { matchedName: 'BRANDVOLD, Oskar' }],
    ['another organisation', 'Harbour Lane Trading', { type: 'organisation', matchedName: FULL }],
    ['a ship', 'Oskar Brandvold', { type: 'vessel', matchedName: 'OSKAR BRANDVOLD' }],
  ])('stays silent for %s', (_, payee, party) => {
    expect(check(payee, party)).toEqual({ outcome: 'silent' });
  });

  it('stays silent for what other fields met', () => {
    const listed = { type: 'organisation', name: FULL, matchedName: FULL };
    expect(check(FULL, listed, 'experience')).toEqual({ outcome: 'silent' });
  });

  it('lacks data without an account holder', () => {
    expect(listedPayee.check(candidateWith({}), contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['payee'],
    });
  });
});
