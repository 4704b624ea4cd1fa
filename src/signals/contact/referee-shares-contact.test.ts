import { describe, expect, it } from 'vitest';
import { type AnswerName } from '../../candidate/answers.ts';
import { answersOf, candidateWith, claimOf, contextWith } from '../sample.ts';
import { refereeSharesContact } from './referee-shares-contact.ts';

function check(answers: Readonly<Partial<Record<AnswerName, string>>>) {
  const candidate = candidateWith({
    emails: [claimOf('mina@brightfield.example'), claimOf('m.okafor@gmail.com')],
    phones: [claimOf('+44 20 7946 0958')],
  });
  return refereeSharesContact.check(candidate, contextWith({ answers: answersOf(answers) }));
}

describe('contact/referee-shares-contact', () => {
  it.each([
    { refereeEmail: 'Mina@brightfield.example' },
    { refereeEmail: 'mokafor+ref@googlemail.com' },
    { refereePhone: '020 7946 0958' },
    { refereePhone: '+442079460958' },
    { refereeEmail: 'jonas@weber.example', refereePhone: '0044 20 79460958' },
  ])('is raised for %o', answers => {
    expect(check(answers)).toMatchObject({ findings: [{ strength: 'strong' }] });
  });

  it('is raised once', () => {
    const outcome = check({ refereeEmail: 'mina@brightfield.example', refereePhone: '+442079460958' });
    expect(outcome).toMatchObject({ findings: { length: 1 } });
  });

  it.each([
    ['a colleague', { refereeEmail: 'jonas@brightfield.example' }],
    ['another number of the same firm', { refereePhone: '+44 20 7946 0959' }],
    ['a number too short to say anything', { refereePhone: '0958' }],
    ['no address', { refereeEmail: 'brightfield' }],
  ])('stays silent for %s', (_, answers) => {
    expect(check(answers).outcome).toBe('silent');
  });

  it('lacks what it would compare', () => {
    expect(check({})).toEqual({ outcome: 'lacks-data', fields: ['refereeEmail', 'refereePhone'] });
    const context = contextWith({ answers: answersOf({ refereeEmail: 'jonas@weber.example' }) });
    expect(refereeSharesContact.check(candidateWith({}), context)).toEqual({
      outcome: 'lacks-data',
      fields: ['emails'],
    });
  });
});
