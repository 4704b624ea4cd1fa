import { describe, expect, it } from 'vitest';
import { missing } from '../../candidate/claim.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { newAccountOldClaim } from './new-account-old-claim.ts';

function check(about: string, joined = '2025-08', reader = 'upwork') {
  const candidate = candidateWith({ about: [claimOf(about)], joined: claimOf(joined) });
  return newAccountOldClaim.check({ ...candidate, reader }, contextWith({}));
}

describe('presence/new-account-old-claim', () => {
  it.each([
    ['7 years on Upwork', '7 years on Upwork'],
    ['A top rated freelancer with 7+ years of freelancing on Upwork.', '7+ years of freelancing on Upwork'],
    ['I have been on Upwork since 2015.', 'on Upwork since 2015'],
    ['Selling since ever: on oDesk since March 2012', 'on oDesk since March 2012'],
  ])('notes “%s” on an account of last year', (text, quote) => {
    expect(check(text)).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'note', values: [quote, '2025-08'] }],
    });
  });

  it('reads the names of other sites on their own pages', () => {
    expect(check('9 years on Stack Overflow', '2024', 'stackoverflow').outcome).toBe('raised');
    expect(check('On GitHub since 2012', '2024-01-05', 'github').outcome).toBe('raised');
  });

  it('says where the claim fits', () => {
    expect(check('2 years on Upwork')).toMatchObject({
      outcome: 'silent',
      agrees: { values: ['2 years on Upwork', '2025-08'] },
    });
    expect(check('On Upwork since 2024').outcome).toBe('silent');
  });

  it.each([
    '7 years of experience',
    '7 years on Fiverr',
    '7 years on the market, now on Upwork',
    '5-7 years on Upwork',
    'Hired on Upwork. Since 2012 in the trade.',
    '',
  ])('stays silent for “%s”', text => {
    expect(check(text).outcome).toBe('silent');
  });

  it.each(['__proto__', 'constructor', 'nobody'])('knows no names of a site called %s', reader => {
    const candidate = candidateWith({
      reader,
      joined: claimOf('2025-08'),
      headline: claimOf('7 years on Upwork'),
    });
    expect(newAccountOldClaim.check(candidate, contextWith({})).outcome).toBe('lacks-data');
  });

  it('lacks data where the site shows no date of the account, or the text is not loaded', () => {
    expect(check('7 years on Upwork', 'last year')).toEqual({ outcome: 'lacks-data', fields: ['joined'] });
    expect(check('7 years on LinkedIn', '2025', 'linkedin')).toMatchObject({ fields: ['joined'] });
    const candidate = {
      ...candidateWith({ joined: claimOf('2025'), about: missing('not-loaded') }),
      reader: 'upwork',
    };
    expect(newAccountOldClaim.check(candidate, contextWith({}))).toMatchObject({
      fields: ['headline', 'about'],
    });
  });
});
