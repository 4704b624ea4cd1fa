import { claimOf } from '../../signals/sample.ts';
import { blankCandidate } from '../../candidate/candidate.ts';
import type { Assessment, SourcedFinding } from '../assessment.ts';
import { NO_REVIEW } from '../review/review.ts';
import type { Match } from '../../watchlists/match.ts';
import { REPORT_FORMAT, REPORT_VERSION, type Report, reportedOf } from './report.ts';

/** A report on an invented person, for tests. */

export const LISTED: Match = {
  list: 'ofac-sdn',
  id: '99001',
  type: 'person',
  name: 'OKAFOR, Mina Adaeze',
  matchedName: 'OKAFOR, Mina',
  quality: 'strong',
  score: 0.97,
  alignment: [
    { a: 'mina', b: 'mina', rule: 'exact', similarity: 1, cost: 0 },
    { a: 'okafor', b: 'okafor', rule: 'exact', similarity: 1, cost: 0 },
  ],
  identity: 'corroborated',
  agreements: [
    { about: 'name', candidate: 'Mina Okafor', listed: 'OKAFOR, Mina', how: 'same-name' },
    { about: 'birth-date', candidate: '1965-04-25', listed: '1965-04-25', how: 'same-day' },
  ],
  disagreements: [
    { about: 'phone', candidate: '+1 416 555 0100', listed: '+351 21 000 0000', how: 'other-name' },
  ],
  severity: 'prohibited',
  programmes: ['CYBER2'],
  position: 'Representative in Quellbrook',
  linkedTo: ['QUELLBROOK TRADING CORPORATION'],
  listedOn: '2023-05-23',
  northKorea: [],
  officialPage: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=99001',
};

export const NAMESAKE: Match = {
  ...LISTED,
  id: '99002',
  identity: 'contradicted',
  agreements: LISTED.agreements.slice(0, 1),
  disagreements: [{ about: 'birth-date', candidate: '1988', listed: '1965-04-25', how: 'other-year' }],
};

const said = {
  sources: [
    { title: 'A published text', issuer: 'An office', date: '2023-10', url: 'https://office.example/text' },
  ],
  next: ['compare_listing'],
  version: 1,
} as const;

export const LISTED_PERSON: SourcedFinding = {
  ...said,
  signal: 'sanctions/listed-person-corroborated',
  group: 'sanctions',
  strength: 'strong',
  sureness: 'literal',
  values: ['Mina Okafor', 'OKAFOR, Mina', '1965-04-25'],
  evidence: [
    { field: 'name', claim: claimOf('Mina Okafor') },
    { field: 'birthDate', claim: claimOf('25 April 1965') },
  ],
  listed: {
    list: LISTED.list,
    id: LISTED.id,
    type: LISTED.type,
    name: LISTED.name,
    matchedName: LISTED.matchedName,
    quality: LISTED.quality,
    score: LISTED.score,
    identity: LISTED.identity,
    agreements: LISTED.agreements.map(({ about, candidate, listed }) => ({ about, candidate, listed })),
  },
};

export const PLACES: SourcedFinding = {
  ...said,
  signal: 'location/claimed-location-conflict',
  group: 'location',
  strength: 'moderate',
  sureness: 'derived',
  values: ['Lisbon, Portugal', 'Toronto, Canada'],
  evidence: [{ field: 'otherLocations', claim: claimOf('I live in Toronto, Canada, and love the lake.') }],
  next: ['ask_location'],
};

export const EXPLAINED: SourcedFinding = {
  ...said,
  signal: 'clock/local-time-against-place',
  group: 'clock',
  strength: 'note',
  sureness: 'derived',
  values: ['21:40', 'Lisbon, Portugal', 'UTC+00:00, UTC+01:00'],
  evidence: [{ field: 'localTime', claim: claimOf('21:40') }],
  next: ['agree_hours'],
  decided: {
    decision: 'explained',
    reason: 'Works with a team in Perth.',
    at: '2026-08-04T15:40:00Z',
    changed: [],
  },
};

const ASSESSMENT: Assessment = {
  state: 'possible-match',
  matches: [NAMESAKE, LISTED],
  findings: [EXPLAINED, PLACES, LISTED_PERSON],
  agreements: [
    {
      signal: 'contact/phone-country',
      group: 'contact',
      values: ['+351 21 000 0000', 'Lisbon, Portugal', '+351'],
      evidence: [{ field: 'phones', claim: claimOf('+351 21 000 0000') }],
    },
  ],
  disguises: [
    {
      field: 'name',
      value: 'Mi\u200bna Okafor',
      reads: 'Mina Okafor',
      places: [{ kind: 'invisible', at: 2, codes: ['U+200B'], count: 1 }],
    },
  ],
  coverage: {
    checks: [
      { signal: 'sanctions/listed-person-corroborated', group: 'sanctions', outcome: 'raised', fields: [] },
      { signal: 'location/claimed-location-conflict', group: 'location', outcome: 'raised', fields: [] },
      { signal: 'clock/local-time-against-place', group: 'clock', outcome: 'raised', fields: [] },
      { signal: 'identity/two-names', group: 'identity', outcome: 'silent', fields: [] },
      {
        signal: 'history/years-claimed',
        group: 'history',
        outcome: 'lacks-data',
        fields: [{ field: 'about', missing: 'not-loaded' }],
      },
      {
        signal: 'payment/payee-other-name',
        group: 'payment',
        outcome: 'lacks-data',
        fields: [{ field: 'payee', missing: 'not-entered' }],
      },
      { signal: 'contact/relay-email', group: 'contact', outcome: 'failed', fields: [] },
    ],
    lists: [
      {
        list: 'ofac-sdn',
        entries: 19_143,
        names: 43_706,
        publishedAt: '2026-08-02',
        fetchedAt: '2026-08-04T12:20:00Z',
        checkedAt: '2026-08-04T14:20:00Z',
      },
      {
        list: 'eu',
        entries: 5_900,
        names: 17_000,
        fetchedAt: '2026-07-01T08:00:00Z',
        stale: 'failing',
        failures: 3,
      },
      { list: 'starter', entries: 61, names: 240, publishedAt: '2026-07-20' },
    ],
    starterOnly: false,
    notChecked: ['signal-failed'],
  },
};

export const SAMPLE: Report = {
  format: REPORT_FORMAT,
  version: REPORT_VERSION,
  madeAt: '2026-08-04T15:45:00.000Z',
  program: '1.2.3',
  candidate: reportedOf(
    {
      ...blankCandidate('github', new URL('https://github.com/mina-okafor-example'), 'mina', 'public-code'),
      name: claimOf('Mina Okafor'),
      headline: claimOf('Data engineer'),
      location: claimOf('Lisbon, Portugal'),
      localTime: claimOf('21:40'),
      experience: [
        claimOf({ title: 'Data engineer', organisation: 'Quellbrook', start: '2022-03', end: 'present' }),
        claimOf({ title: 'Analyst', organisation: 'Harbour Lane Studio', start: '2019', end: '2022-09' }),
        claimOf({ title: 'Tester', organisation: 'Probewerk', start: '2014-02', end: '2017-05' }),
        claimOf({ title: 'Adviser', organisation: 'Depo Collective' }),
      ],
      education: [
        claimOf({ school: 'Porto Institute of Design', degree: 'BSc', start: '2010', end: '2013' }),
      ],
    },
    '2026-08-04T15:28:00Z',
  ),
  assessment: ASSESSMENT,
  review: { ...NO_REVIEW, reviewer: 'Tomas Brandt', notes: 'Asked on 5 August.\nAnswer is due.' },
  settings: { sensitivity: 'standard', remember: true, githubLookups: false },
  clocks: {
    place: 'Lisbon, Portugal',
    offsets: [0, 60],
    seen: [{ of: 'page', text: '21:40', offsets: [375] }],
  },
};
