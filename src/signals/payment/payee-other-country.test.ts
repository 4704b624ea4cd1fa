import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnswerName } from '../../candidate/answers.ts';
import type { Candidate } from '../../candidate/candidate.ts';
import { openGazetteer } from '../../places/open-gazetteer.ts';
import { answersOf, candidateWith, claimOf, contextWith } from '../sample.ts';
import { payeeOtherCountry } from './payee-other-country.ts';

const gazetteer = openGazetteer(readFileSync('public/data/gazetteer.txt'));
/** Examples of the registry of ISO 13616. */
const IBAN = { GB: 'GB82 WEST 1234 5698 7654 32', AE: 'AE07 0331 2345 6789 0123 456' } as const;

function check(entered: Partial<Record<AnswerName, string>>, fields: Partial<Candidate>) {
  return payeeOtherCountry.check(
    candidateWith(fields),
    contextWith({ answers: answersOf(entered), gazetteer }),
  );
}

const toronto = { location: claimOf('Toronto, Canada') };
const strengthOf = (...args: Parameters<typeof check>) => {
  const result = check(...args);
  return result.outcome === 'raised' ? result.findings[0]?.strength : result.outcome;
};

describe('payment/payee-other-country', () => {
  it('asks about an account in a country the candidate has nothing to do with', () => {
    expect(check({ payeePlace: 'Dubai' }, toronto)).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'moderate', values: ['Dubai', 'Toronto, Canada'] }],
    });
  });

  it('takes the country of a valid IBAN, and of no other number', () => {
    expect(check({ payeeAccount: IBAN.AE }, toronto)).toMatchObject({
      findings: [
        {
          strength: 'moderate',
          values: ['AE', 'Toronto, Canada'],
          evidence: [{ field: 'payeeAccount' }, { field: 'location' }],
        },
      ],
    });
    expect(check({ payeeAccount: IBAN.AE.replace('456', '457') }, toronto)).toEqual({
      outcome: 'lacks-data',
      fields: ['payeePlace'],
    });
  });

  it.each([
    ['lives there', { payeePlace: 'Canada' }, toronto],
    [
      'lives there by another statement',
      { payeePlace: 'Portugal' },
      { ...toronto, otherLocations: [claimOf('Lisbon')] },
    ],
    ['will work there', { payeePlace: 'Portugal', workPlace: 'Portugal' }, toronto],
    [
      'has a document from there',
      { payeePlace: 'Portugal', idAddress: 'Rua Nova 1, Lisbon, Portugal' },
      toronto,
    ],
    [
      'has an IBAN from there',
      { payeePlace: 'Dubai', payeeAccount: IBAN.GB },
      { location: claimOf('Leeds, England') },
    ],
    ['lives in a place of that name', { payeePlace: 'United Kingdom' }, { location: claimOf('London') }],
    ['lives in a territory of it', { payeePlace: 'China' }, { location: claimOf('Hong Kong') }],
  ] as const)('says that it fits for somebody who %s', (_, entered, fields) => {
    const result = check(entered, fields);
    expect(result.outcome).toBe('silent');
    expect(result).toHaveProperty('agrees');
  });

  it.each([
    ['a money service', { payeePlace: 'Dubai', payeeIsMoneyService: 'yes' }, toronto],
    ['details of a money service', { payeePlace: 'Belgium' }, toronto],
    ['an IBAN of one', { payeeAccount: IBAN.GB }, toronto],
    ['dollars of one', { payeePlace: 'United States' }, { location: claimOf('Lagos, Nigeria') }],
    [
      'a neighbour in the payments area',
      { payeePlace: 'Germany', payeeIsMoneyService: 'no' },
      { location: claimOf('Lisbon, Portugal') },
    ],
    [
      'somewhere they worked',
      { payeePlace: 'Dubai' },
      { ...toronto, experience: [claimOf({ place: 'Dubai' })] },
    ],
  ] as const)('only notes %s', (_, entered, fields) => {
    expect(strengthOf(entered, fields)).toBe('note');
  });

  it('asks where the account is somebody else’s', () => {
    const fields = { ...toronto, name: claimOf('Mina Okafor') };
    expect(strengthOf({ payeePlace: 'Dubai', payee: 'Viktor Sokolov' }, fields)).toBe('moderate');
  });

  it('believes the recruiter that it is a bank', () => {
    expect(strengthOf({ payeePlace: 'Belgium', payeeIsMoneyService: 'no' }, toronto)).toBe('moderate');
  });

  it('lacks data without an account, or without a place', () => {
    expect(check({}, toronto)).toEqual({ outcome: 'lacks-data', fields: ['payeePlace'] });
    expect(check({ payeePlace: 'somewhere' }, toronto)).toEqual({
      outcome: 'lacks-data',
      fields: ['payeePlace'],
    });
    expect(check({ payeePlace: 'Dubai' }, { location: claimOf('Remote') })).toEqual({
      outcome: 'lacks-data',
      fields: ['location', 'workPlace'],
    });
  });

  it('bears what strangers write', () => {
    const experience = Array.from({ length: 400 }, () => claimOf({ place: 'x, '.repeat(600) }));
    expect(strengthOf({ payeePlace: 'Dubai' }, { ...toronto, experience })).toBe('moderate');
  });
});
