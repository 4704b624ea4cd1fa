/** Tab states of invented people, one for each thing the popup must show. For tests only. */
import type { Assessment, Check, Coverage, SourcedFinding } from '../../src/assessment/assessment.ts';
import { type Claim, missing } from '../../src/candidate/claim.ts';
import type { Match } from '../../src/watchlists/match.ts';
import type { ListedRow, TabState } from '../contract.ts';

type CandidatePage = Extract<TabState, { kind: 'candidate' }>;
type ListPage = Extract<TabState, { kind: 'list' }>;

export const NOW = new Date('2026-08-04T15:30:00Z');

const SIGNAL_IDS = [
  'sanctions/listed-person-corroborated',
  'sanctions/listed-identifier',
  'sanctions/listed-organisation',
  'identity/two-names',
  'location/claimed-location-conflict',
  'clock/local-time-against-place',
  'contact/phone-country',
  'sanctions/listed-name-only',
];

export function claim(value: string, where: Claim<string>['where'] = 'markup'): Claim<string> {
  return { value, where, at: 'h1', quote: value };
}

function coverage(changed: Partial<Coverage> = {}, raised: readonly string[] = []): Coverage {
  const checks = SIGNAL_IDS.map((signal): Check => {
    const group = signal.slice(0, signal.indexOf('/')) as Check['group'];
    if (raised.includes(signal)) return { signal, group, outcome: 'raised', fields: [] };
    if (signal.startsWith('contact/')) {
      return { signal, group, outcome: 'lacks-data', fields: [{ field: 'phones', missing: 'absent' }] };
    }
    if (signal.endsWith('organisation')) {
      return {
        signal,
        group,
        outcome: 'lacks-data',
        fields: [{ field: 'experience', missing: 'not-loaded' }],
      };
    }
    // As the engine has it: without a list nothing is compared with one.
    const lacks = group === 'sanctions' && changed.lists?.length === 0;
    return { signal, group, outcome: lacks ? 'lacks-data' : 'silent', fields: [] };
  });
  return {
    checks,
    lists: [
      {
        list: 'ofac-sdn',
        entries: 19_143,
        names: 43_706,
        publishedAt: '2026-08-02',
        fetchedAt: '2026-08-04T12:20:00Z',
      },
      { list: 'starter', entries: 61, names: 240, publishedAt: '2026-07-20' },
    ],
    starterOnly: false,
    notChecked: [],
    ...changed,
  };
}

function candidate(changed: Partial<Assessment>): CandidatePage {
  return {
    kind: 'candidate',
    person: 'sample:mina',
    name: 'Mina Okafor',
    url: 'https://github.com/mina-okafor-example',
    reader: 'github',
    grade: 'public-code',
    readAt: '2026-08-04T15:28:00Z',
    shown: {
      name: claim('Mina Okafor'),
      partialName: false,
      headline: claim('Data engineer'),
      location: claim('Lisbon, Portugal', 'json-ld'),
      currentOrganisation: missing('not-loaded'),
    },
    assessment: {
      state: 'nothing-found',
      matches: [],
      findings: [],
      agreements: [],
      disguises: [],
      coverage: coverage(),
      ...changed,
    },
  };
}

/** Words that face each other. How similar they are is not shown, so any figure does. */
export function aligned(a: string, b: string, rule: string, cost = 0): Match['alignment'][number] {
  return { a, b, rule, similarity: 1, cost };
}

const LISTED: Match = {
  list: 'ofac-sdn',
  id: '99001',
  type: 'person',
  name: 'OKAFOR, Mina Adaeze',
  matchedName: 'OKAFOR, Mina',
  quality: 'strong',
  score: 0.97,
  alignment: [aligned('mina', 'mina', 'exact'), aligned('okafor', 'okafor', 'exact')],
  identity: 'corroborated',
  agreements: [
    { about: 'name', candidate: 'Mina Okafor', listed: 'OKAFOR, Mina', how: 'same-name' },
    { about: 'birth-date', candidate: '1965-04-25', listed: '1965-04-25', how: 'same-day' },
  ],
  disagreements: [
    { about: 'phone', candidate: '+1 416 555 0100', listed: '+351 21 000 0000', how: 'other-name' },
  ],
  severity: 'prohibited',
  programmes: ['DPRK3', 'CYBER2'],
  position: 'Representative in Quellbrook',
  linkedTo: ['QUELLBROOK TRADING CORPORATION'],
  listedOn: '2023-05-23',
  northKorea: ['programme', 'remark'],
  officialPage: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=99001',
};

export const CONTRADICTED: Match = {
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
  sureness: 'literal',
  next: ['compare_listing'],
  version: 1,
} as const;

const LISTED_PERSON: SourcedFinding = {
  ...said,
  signal: 'sanctions/listed-person-corroborated',
  group: 'sanctions',
  strength: 'strong',
  values: ['Mina Okafor', 'OKAFOR, Mina', '1965-04-25'],
  evidence: [
    { field: 'name', claim: claim('Mina Okafor', 'json-ld') },
    { field: 'birthDate', claim: claim('25 April 1965', 'text') },
  ],
  listed: { ...LISTED },
};

const ORGANISATION: SourcedFinding = {
  ...said,
  signal: 'sanctions/listed-organisation',
  group: 'sanctions',
  strength: 'strong',
  values: ['Harbour Lane Trading Co.', 'HARBOUR LANE TRADING COMPANY'],
  evidence: [{ field: 'experience', claim: claim('Engineer at Harbour Lane Trading Co.') }],
};

const PLACES: SourcedFinding = {
  ...said,
  signal: 'location/claimed-location-conflict',
  group: 'location',
  strength: 'moderate',
  values: ['Lisbon, Portugal', 'Toronto, Canada'],
  evidence: [
    { field: 'location', claim: claim('Lisbon, Portugal') },
    { field: 'otherLocations', claim: claim('I live in Toronto, Canada, and love the lake.', 'text') },
  ],
};

const NAME_NOTE: SourcedFinding = {
  ...said,
  signal: 'sanctions/listed-name-only',
  group: 'sanctions',
  strength: 'note',
  values: ['Mina Okafor', 'OKAFOR, Mina'],
  evidence: [{ field: 'name', claim: claim('Mina Okafor') }],
};

const url = 'https://github.com/mina-okafor-example';

export function listed(key: string, rest: Partial<ListedRow> = {}): ListedRow {
  return {
    key,
    name: `Jo ${key}`,
    partialName: false,
    url: `https://www.upwork.com/freelancers/${key}`,
    state: 'nothing-found',
    findings: [],
    matches: 0,
    ...rest,
  };
}

export function listPage(rows: readonly ListedRow[], more = false): ListPage {
  return {
    kind: 'list',
    url: 'https://www.upwork.com/nx/search/talent/',
    reader: 'upwork',
    grade: 'public-code',
    readAt: '2026-08-04T15:28:00Z',
    rows,
    more,
    searched: { lists: coverage().lists, starterOnly: false },
  };
}

export const SAMPLES = {
  'nothing-found': candidate({ matches: [CONTRADICTED] }),
  ask: candidate({
    state: 'ask',
    findings: [NAME_NOTE, PLACES],
    coverage: coverage({}, ['location/claimed-location-conflict', 'sanctions/listed-name-only']),
  }),
  resolve: candidate({
    state: 'resolve',
    findings: [PLACES, ORGANISATION],
    coverage: coverage({}, ['sanctions/listed-organisation', 'location/claimed-location-conflict']),
  }),
  'possible-match': candidate({
    state: 'possible-match',
    findings: [LISTED_PERSON],
    matches: [CONTRADICTED, LISTED],
    coverage: coverage({}, ['sanctions/listed-person-corroborated']),
  }),
  unreadable: candidate({
    state: 'unreadable',
    coverage: coverage({ lists: [], notChecked: ['no-list', 'signal-failed'] }),
  }),
  disguised: candidate({
    disguises: [
      {
        field: 'name',
        value: 'Mi\u200bna Ok\u0430for',
        reads: 'Mina Okafor',
        places: [
          { kind: 'invisible', at: 2, codes: ['U+200B'], count: 1 },
          { kind: 'look-alike', at: 8, codes: ['U+0430'], count: 1 },
        ],
      },
    ],
  }),
  starter: candidate({
    coverage: coverage({
      lists: [{ list: 'starter', entries: 61, names: 240, publishedAt: '2026-07-20' }],
      starterOnly: true,
    }),
  }),
  'page-unreadable': { kind: 'unreadable', url, reason: 'unknown-layout' },
  'own-profile': { kind: 'own-profile', url },
  'not-a-candidate': { kind: 'not-a-candidate', url },
} as const satisfies Readonly<Record<string, TabState>>;
