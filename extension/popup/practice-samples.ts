/** Every state of the popup, of people, pages and a list that do not exist. */
import type { Assessment, SourcedFinding } from '../../src/assessment/assessment.ts';
import { missing } from '../../src/candidate/claim.ts';
import { stateOf } from '../../src/assessment/state.ts';
import { isSettled } from '../../src/assessment/dispositions/is-settled.ts';
import type { ListedRow, TabState } from '../contract.ts';
import {
  claim,
  contradicted,
  corroborated,
  found,
  jobAt,
  LISTED_BIRTH_DATE,
  listedOrganisation,
  listedPerson,
  otherCode,
  twoPlaces,
} from './practice-found.ts';
import { coverageOf, listsUsed } from './practice-coverage.ts';

type CandidatePage = Extract<TabState, { kind: 'candidate' }>;

/** The instant at which the practice page stands still, so that "3 hours ago" stays so. */
export const NOW = new Date('2026-08-04T15:30:00Z');

const READ_AT = '2026-08-04T15:28:00Z';
const MANY = 200;
const LONG = 300;

/** The state follows from the rest by the engine's rule, as it does everywhere. */
export function assessed(rest: Pick<Assessment, 'findings'> & Partial<Assessment>): Assessment {
  const coverage = rest.coverage ?? coverageOf(rest.findings);
  return {
    matches: [],
    agreements: [],
    disguises: [],
    ...rest,
    coverage,
    state: stateOf(
      rest.findings.filter(finding => !isSettled(finding)),
      coverage.notChecked,
    ),
  };
}

function candidate(
  name: string,
  assessment: Assessment,
  shown: Partial<CandidatePage['shown']> = {},
): CandidatePage {
  const handle = name
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .slice(0, 40);
  return {
    kind: 'candidate',
    person: `practice:${name}`,
    name,
    url: `https://people.example/${handle}`,
    reader: 'practice',
    grade: 'public-code',
    readAt: READ_AT,
    shown: {
      name: claim(name),
      partialName: false,
      headline: claim('Data engineer'),
      location: claim('Lisbon, Portugal', 'json-ld'),
      currentOrganisation: missing('not-loaded'),
      ...shown,
    },
    assessment,
  };
}

function row(key: string, name: string, rest: Partial<ListedRow> = {}): ListedRow {
  return {
    key,
    name,
    partialName: false,
    url: `https://people.example/${key}`,
    state: 'nothing-found',
    findings: [],
    matches: 0,
    ...rest,
  };
}

const PLACES = twoPlaces(
  'Lisbon, Portugal',
  'Toronto, Canada',
  'I live in Toronto, Canada, and love the lake.',
);

function nothing(name: string): CandidatePage {
  return candidate(
    name,
    assessed({
      findings: [],
      agreements: [
        {
          signal: 'contact/phone-country',
          group: 'contact',
          values: ['+351 21 000 0000', 'Lisbon, Portugal', '+351'],
          evidence: [{ field: 'phones', claim: claim('+351 21 000 0000', 'text') }],
        },
      ],
    }),
  );
}

function resolve(): CandidatePage {
  const listed = listedOrganisation('Harbour Lane Trading Company');
  return candidate('Ilse Varga', assessed({ findings: [jobAt(listed), PLACES], matches: [listed] }));
}

function possible(): CandidatePage {
  const match = corroborated(listedPerson('Joren', 'Valtas'));
  const finding = found('sanctions/listed-person-corroborated', {
    strength: 'strong',
    values: ['Joren Valtas', match.matchedName, LISTED_BIRTH_DATE],
    evidence: [
      { field: 'name', claim: claim('Joren Valtas') },
      { field: 'birthDate', claim: claim(LISTED_BIRTH_DATE, 'text', 'Born 25 April 1965') },
    ],
    listed: match,
  });
  return candidate('Joren Valtas', assessed({ findings: [finding], matches: [match] }));
}

function nameOnly(): CandidatePage {
  const match = listedPerson('Mara', 'Quillfeather');
  const finding = found('sanctions/listed-name-only', {
    strength: 'note',
    values: ['Mara Quillfeather', match.matchedName],
    evidence: [{ field: 'name', claim: claim('Mara Quillfeather') }],
    listed: match,
  });
  return candidate('Mara Quillfeather', assessed({ findings: [finding], matches: [match] }));
}

function many(): CandidatePage {
  const listed = listedOrganisation('Harbour Lane Trading Company');
  const findings = Array.from({ length: MANY }, (_, at): SourcedFinding => {
    if (at === 0) return jobAt(listed);
    return at % 2 === 0
      ? twoPlaces('Lisbon, Portugal', `Toronto, Canada (${at})`, `Home: Toronto, Canada (${at})`)
      : otherCode(`+1 416 555 0${String(100 + at)}`, 'Lisbon, Portugal', '+1');
  });
  return candidate('Sol Amaranth', assessed({ findings, matches: [listed] }));
}

function decided(): CandidatePage {
  const finding: SourcedFinding = {
    ...PLACES,
    decided: {
      decision: 'explained',
      reason: 'Moved in June; the text is from before.',
      at: '2026-08-01T09:00:00Z',
      changed: [],
    },
  };
  return candidate('Noor Vandermeer', assessed({ findings: [finding] }));
}

const SURNAME = ' Brandtson';
const LONG_NAME =
  'Maximiliana Constanza '
    .repeat(LONG)
    .slice(0, LONG - SURNAME.length)
    .trimEnd()
    .padEnd(LONG - SURNAME.length, 'a') + SURNAME;

/** Made when they are shown: the name of the invented list is in the language of the screen. */
export const PRACTICE = {
  'nothing-found': () => nothing('Tomas Brandt'),
  ask: () =>
    candidate(
      'Mina Okafor',
      assessed({ findings: [PLACES, otherCode('+1 416 555 0100', 'Lisbon, Portugal', '+1')] }),
    ),
  resolve,
  'possible-match': possible,
  'name-only': nameOnly,
  contradicted: () =>
    candidate(
      'Mara Quillfeather',
      assessed({
        findings: [],
        matches: [contradicted(listedPerson('Mara', 'Quillfeather'), '1988')],
      }),
    ),
  decided,
  unreadable: () =>
    candidate(
      'Pavla Orsini',
      assessed({
        findings: [],
        coverage: { ...coverageOf([], 'identity/two-names'), notChecked: ['list-unusable', 'signal-failed'] },
      }),
    ),
  'no-lists': () =>
    candidate(
      'Pavla Orsini',
      assessed({ findings: [], coverage: { ...coverageOf([], undefined, []), notChecked: ['no-list'] } }),
    ),
  stale: () =>
    candidate(
      'Tomas Brandt',
      assessed({ findings: [], coverage: coverageOf([], undefined, listsUsed(true)) }),
    ),
  list: (): TabState => ({
    kind: 'list',
    url: 'https://people.example/search',
    reader: 'practice',
    grade: 'public-code',
    readAt: READ_AT,
    rows: [
      row('tomas-brandt', 'Tomas Brandt'),
      row('mina-okafor', 'Mina Okafor', { state: 'ask', findings: ['location/claimed-location-conflict'] }),
      row('mara-quillfeather', 'Mara Quillfeather', {
        findings: ['sanctions/listed-name-only'],
        matches: 1,
      }),
      row('ronald-t', 'Ronald T.', { partialName: true }),
      row('unnamed', '', { state: 'unreadable' }),
    ],
    more: false,
    searched: { lists: listsUsed(false), starterOnly: false },
  }),
  'page-unreadable': (): TabState => ({
    kind: 'unreadable',
    url: 'https://people.example/somebody',
    reason: 'unknown-layout',
  }),
  'own-profile': (): TabState => ({ kind: 'own-profile', url: 'https://people.example/me' }),
  many,
  long: () => nothing(LONG_NAME),
  // Calm on purpose: how a name is written is no reason for a finding, not even here.
  'right-to-left': () => ({
    ...nothing('سلمى النخيلي'),
    url: 'https://people.example/salma',
  }),
} as const satisfies Readonly<Record<string, () => TabState>>;

export type PracticeId = keyof typeof PRACTICE;
export const PRACTICE_IDS = Object.keys(PRACTICE) as readonly PracticeId[];
