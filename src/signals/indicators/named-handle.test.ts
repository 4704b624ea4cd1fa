import { describe, expect, it } from 'vitest';
import { missing } from '../../candidate/claim.ts';
import type { Candidate } from '../../candidate/candidate.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { namedHandle } from './named-handle.ts';
import { naming } from './sample-indicators.ts';

const context = contextWith({
  indicators: naming('handle', { 'github.com/mina-okafor': 'confirmed', 't.me/minaok': 'suspected' }),
});

function check(fields: Partial<Candidate>) {
  return namedHandle.check(candidateWith(fields), context);
}

describe('indicators/named-handle', () => {
  it('fires on the account whose page this is', () => {
    expect(check({ url: 'https://github.com/Mina-Okafor' })).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'strong', values: ['github.com/mina-okafor', 'Team list', '2026-03-02'] }],
    });
  });

  it('fires on accounts that are linked, the gravest first', () => {
    const links = ['https://t.me/minaok', 'https://github.com/mina-okafor/tide-tables'].map(claimOf);
    const outcome = check({ links });
    const strengths = outcome.outcome === 'raised' ? outcome.findings.map(({ strength }) => strength) : [];
    expect(strengths).toEqual(['strong', 'moderate']);
  });

  it.each([
    ['another account', 'https://github.com/jonas-lind'],
    ['the same name on another site', 'https://gitlab.com/mina-okafor'],
    ['a longer name', 'https://github.com/mina-okafor2'],
    ['a page of the site', 'https://github.com/about'],
  ])('stays silent for %s', (_, url) => {
    expect(check({ url, links: [claimOf('https://minaok.example/')] }).outcome).toBe('silent');
  });

  it('lacks data without an account, while links are not loaded, and without indicators', () => {
    expect(check({})).toEqual({ outcome: 'lacks-data', fields: ['links'] });
    const url = 'https://github.com/jonas-lind';
    expect(check({ url, links: missing('not-loaded') })).toEqual({
      outcome: 'lacks-data',
      fields: ['links'],
    });
    expect(check({ url }).outcome).toBe('silent');
    expect(namedHandle.check(candidateWith({ url }), contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['indicators'],
    });
  });
});
