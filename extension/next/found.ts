/** Findings and candidates of invented people. For tests only. */
import type { Assessment, SourcedFinding } from '../../src/assessment/assessment.ts';
import type { Claim } from '../../src/candidate/claim.ts';
import type { Match } from '../../src/watchlists/match.ts';
import type { CandidateState } from './letters.ts';

export const NOW = new Date('2026-08-05T09:00:00Z');

export function claim(value: string): Claim<string> {
  return { value, where: 'markup', at: 'h1', quote: value };
}

export function found(changed: Partial<SourcedFinding> = {}): SourcedFinding {
  return {
    signal: 'location/claimed-location-conflict',
    group: 'location',
    strength: 'moderate',
    values: ['Ghent, Belgium', 'Montevideo, Uruguay'],
    evidence: [{ field: 'location', claim: claim('Ghent, Belgium') }],
    sources: [],
    sureness: 'literal',
    next: ['ask_location'],
    version: 1,
    ...changed,
  };
}

export const LISTED: Match = {
  list: 'ofac-sdn',
  id: '99001',
  type: 'person',
  name: 'OKAFOR, Mina Adaeze',
  matchedName: 'OKAFOR, Mina',
  quality: 'strong',
  score: 0.97,
  alignment: [],
  identity: 'corroborated',
  agreements: [{ about: 'birth-date', candidate: '1965-04-25', listed: '1965-04-25', how: 'same-day' }],
  disagreements: [
    { about: 'phone', candidate: '+1 416 555 0100', listed: '+351 21 000 0000', how: 'other-name' },
  ],
  severity: 'prohibited',
  programmes: ['CYBER2'],
  linkedTo: [],
  northKorea: [],
  officialPage: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=99001',
};

export function onListing(): SourcedFinding {
  return found({
    signal: 'sanctions/listed-person-corroborated',
    group: 'sanctions',
    strength: 'strong',
    values: ['Mina Okafor', 'OKAFOR, Mina', '1965-04-25'],
    evidence: [{ field: 'name', claim: claim('Mina Okafor') }],
    listed: { ...LISTED },
    next: ['compare_listing', 'ask_names'],
  });
}

export function candidateOf(assessment: Partial<Assessment> = {}, name = 'Mina Okafor'): CandidateState {
  return {
    kind: 'candidate',
    person: 'sample:mina',
    name,
    url: 'https://people.example/mina-okafor',
    reader: 'github',
    grade: 'public-code',
    readAt: '2026-08-04T15:28:00Z',
    shown: {
      name: claim(name),
      partialName: false,
      headline: claim('Data engineer'),
      location: claim('Ghent, Belgium'),
      currentOrganisation: { missing: 'absent' },
    },
    assessment: {
      state: 'ask',
      matches: [],
      findings: [],
      agreements: [],
      disguises: [],
      coverage: {
        checks: [
          { signal: 'identity/two-names', outcome: 'silent', group: 'identity', fields: [] },
          {
            signal: 'contact/phone-country',
            outcome: 'lacks-data',
            group: 'contact',
            fields: [{ field: 'phones', missing: 'absent' }],
          },
        ],
        lists: [
          {
            list: 'ofac-sdn',
            entries: 19_143,
            names: 43_706,
            publishedAt: '2026-08-02',
            fetchedAt: '2026-08-04T12:20:00Z',
          },
          { list: 'un', entries: 700, names: 3_000, fetchedAt: '2026-08-04T12:20:00Z' },
        ],
        starterOnly: false,
        notChecked: ['kept-unreadable'],
      },
      ...assessment,
    },
  };
}
