import { describe, expect, it } from 'vitest';
import { missing } from '../../candidate/claim.ts';
import type { Candidate } from '../../candidate/candidate.ts';
import { candidateWith, claimOf, contextWith, rolesAt } from '../sample.ts';
import { namedOrganisation } from './named-organisation.ts';
import { naming } from './sample-indicators.ts';

const ORGANISATION = 'Quellbrook Labs LLC';

function check(
  fields: Partial<Candidate>,
  organisation: 'confirmed' | 'suspected' = 'confirmed',
  domain: 'confirmed' | 'suspected' = 'confirmed',
) {
  const domains = naming('domain', { 'quellbrook.example': domain });
  const indicators = naming('organisation', { [ORGANISATION]: organisation }, domains);
  return namedOrganisation.check(candidateWith(fields), contextWith({ indicators }));
}

describe('indicators/named-organisation', () => {
  it('is moderate by the name alone, in the history or the present job', () => {
    const finding = { strength: 'moderate', values: [ORGANISATION, 'Team list', '2026-03-02'] };
    expect(check({ experience: rolesAt('Harbour Bakery', ORGANISATION) })).toMatchObject({
      findings: [{ ...finding, evidence: [{ field: 'experience' }] }],
    });
    expect(check({ currentOrganisation: claimOf(ORGANISATION) })).toMatchObject({
      findings: [{ ...finding, evidence: [{ field: 'currentOrganisation' }] }],
    });
  });

  it('is strong together with a domain that is named as well', () => {
    const fields = { experience: rolesAt(ORGANISATION), links: [claimOf('https://quellbrook.example/')] };
    expect(check(fields)).toMatchObject({
      findings: [{ strength: 'strong', evidence: [{ field: 'experience' }, { field: 'links' }] }],
    });
    expect(check(fields, 'suspected')).toMatchObject({ findings: [{ strength: 'moderate' }] });
    expect(check(fields, 'confirmed', 'suspected')).toMatchObject({ findings: [{ strength: 'moderate' }] });
  });

  it('stays silent for other organisations', () => {
    expect(
      check({ experience: rolesAt('Harbour Bakery'), currentOrganisation: claimOf('Harbour Bakery') })
        .outcome,
    ).toBe('silent');
  });

  it('lacks data without organisations, or while they are not loaded', () => {
    expect(check({})).toEqual({ outcome: 'lacks-data', fields: ['experience', 'currentOrganisation'] });
    expect(
      check({ currentOrganisation: claimOf('Harbour Bakery'), experience: missing('not-loaded') }),
    ).toEqual({ outcome: 'lacks-data', fields: ['experience'] });
    expect(
      namedOrganisation.check(candidateWith({ experience: rolesAt(ORGANISATION) }), contextWith({})),
    ).toEqual({ outcome: 'lacks-data', fields: ['indicators'] });
  });
});
