import { describe, expect, it } from 'vitest';
import { missing } from '../../candidate/claim.ts';
import type { Candidate } from '../../candidate/candidate.ts';
import { answersOf, candidateWith, claimOf, contextWith } from '../sample.ts';
import { namedDomain } from './named-domain.ts';
import { naming } from './sample-indicators.ts';

const indicators = naming('domain', { 'harbourlane.example': 'confirmed', 'gmail.com': 'confirmed' });

function check(fields: Partial<Candidate>) {
  return namedDomain.check(candidateWith(fields), contextWith({ indicators }));
}

describe('indicators/named-domain', () => {
  it('fires on a link and on an e-mail domain', () => {
    expect(check({ links: [claimOf('https://www.harbourlane.example/team')] })).toMatchObject({
      findings: [
        {
          strength: 'strong',
          values: ['harbourlane.example', 'Team list', '2026-03-02'],
          evidence: [{ field: 'links' }],
        },
      ],
    });
    expect(check({ emails: [claimOf('mina@harbourlane.example')] })).toMatchObject({
      findings: [{ strength: 'strong', evidence: [{ field: 'emails' }] }],
    });
  });

  it('fires on what the user entered of an employer or a referee', () => {
    const told = (answers: Parameters<typeof answersOf>[0]) =>
      namedDomain.check(candidateWith({}), contextWith({ indicators, answers: answersOf(answers) }));
    expect(told({ employerDomain: 'www.harbourlane.example' })).toMatchObject({
      findings: [{ strength: 'strong', evidence: [{ field: 'employerDomain' }] }],
    });
    expect(told({ refereeEmail: 'jo@harbourlane.example' })).toMatchObject({
      findings: [{ evidence: [{ field: 'refereeEmail' }] }],
    });
    expect(told({ refereeEmail: 'jo@gmail.com' }).outcome).toBe('lacks-data');
  });

  it('is moderate where the list is not sure', () => {
    const unsure = contextWith({ indicators: naming('domain', { 'harbourlane.example': 'suspected' }) });
    const links = [claimOf('https://harbourlane.example/')];
    expect(namedDomain.check(candidateWith({ links }), unsure)).toMatchObject({
      findings: [{ strength: 'moderate' }],
    });
  });

  it.each([
    ['other sites', { links: [claimOf('https://minaok.example/')] }],
    [
      'public mail providers, whatever a list says',
      { emails: [claimOf('mina@gmail.com')], links: [claimOf('https://minaok.example/')] },
    ],
  ])('stays silent for %s', (_, fields) => {
    expect(check(fields).outcome).toBe('silent');
  });

  it('lacks data without links and addresses, or while they are not loaded', () => {
    expect(check({})).toEqual({ outcome: 'lacks-data', fields: ['links', 'emails'] });
    expect(check({ emails: [claimOf('mina@minaok.example')], links: missing('not-loaded') })).toEqual({
      outcome: 'lacks-data',
      fields: ['links'],
    });
    const links = [claimOf('https://minaok.example/')];
    expect(namedDomain.check(candidateWith({ links }), contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['indicators'],
    });
  });
});
