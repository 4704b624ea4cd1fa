import { describe, expect, it } from 'vitest';
import { candidateWith, claimOf, partyWith } from '../../signals/sample.ts';
import type { Candidate } from '../../candidate/candidate.ts';
import type { Match } from '../../watchlists/match.ts';
import type { Assessment, Decision, SourcedFinding } from '../assessment.ts';
import { decisionRecordOf } from './decision-record-of.ts';
import { profileOf } from './fingerprint.ts';
import { isSettled } from './is-settled.ts';
import { withDispositions } from './with-dispositions.ts';

const MINA = candidateWith({ name: claimOf('Mina Okafor') });
const KEY = 'github:mina';

function finding(changed: Partial<SourcedFinding> = {}): SourcedFinding {
  return {
    signal: 'identity/two-names',
    group: 'identity',
    strength: 'moderate',
    values: ['Mina Okafor', 'Jo Lindqvist'],
    evidence: [{ field: 'otherNames', claim: claimOf('Jo Lindqvist') }],
    sources: [],
    sureness: 'literal',
    next: [],
    version: 1,
    ...changed,
  };
}

const named = (other: string): SourcedFinding =>
  finding({
    values: ['Mina Okafor', other],
    evidence: [{ field: 'otherNames', claim: claimOf(other) }],
  });

const LISTED: Match = {
  ...partyWith({}),
  type: 'person',
  quality: 'primary',
  alignment: [],
  identity: 'corroborated',
  agreements: [{ about: 'name', candidate: 'Mina Okafor', listed: 'OKAFOR, Mina', how: 'same-name' }],
  disagreements: [],
  severity: 'prohibited',
  programmes: ['B', 'A'],
  linkedTo: [],
  northKorea: [],
  officialPage: 'https://lists.example/1',
};
const onList = finding({
  signal: 'sanctions/listed-person-corroborated',
  group: 'sanctions',
  strength: 'strong',
  values: ['Mina Okafor'],
  listed: LISTED,
});

function assessment(findings: readonly SourcedFinding[], matches: readonly Match[] = []): Assessment {
  return {
    state: 'resolve',
    matches,
    findings,
    agreements: [],
    disguises: [],
    coverage: { checks: [], lists: [], starterOnly: false, notChecked: [] },
  };
}

function record(
  about: SourcedFinding,
  decision: Decision = 'explained',
  { matches = [], at = '2026-11-20T10:00:00Z' }: { matches?: readonly Match[]; at?: string } = {},
) {
  return decisionRecordOf(KEY, about, matches, { decision, reason: `about ${about.values.join()}`, at });
}

function come(
  now: Assessment,
  records: Parameters<typeof withDispositions>[2],
  candidate: Candidate = MINA,
  sensitivity: Parameters<typeof withDispositions>[3] = 'standard',
) {
  const { state, findings } = withDispositions(now, candidate, records, sensitivity);
  return { state, decided: findings.map(({ decided }) => decided && [decided.decision, ...decided.changed]) };
}

describe('a decision', () => {
  it('that explains, or is about somebody else, takes its finding out of the count and hides nothing', () => {
    for (const decision of ['explained', 'not-the-same-person'] as const) {
      const { state, findings } = withDispositions(
        assessment([finding()]),
        MINA,
        [record(finding(), decision)],
        'standard',
      );
      expect(state).toBe('nothing-found');
      expect(findings).toMatchObject([
        { ...finding(), decided: { decision, reason: 'about Mina Okafor,Jo Lindqvist', changed: [] } },
      ]);
      expect(findings.map(isSettled)).toEqual([true]);
    }
  });

  it('of the same person, or left open, counts as before', () => {
    for (const decision of ['same-person', 'undecided'] as const) {
      expect(come(assessment([finding()]), [record(finding(), decision)])).toEqual({
        state: 'ask',
        decided: [[decision]],
      });
    }
  });

  it('lets the others count, and what was not checked', () => {
    const other = finding({ signal: 'location/claimed-location-conflict', group: 'location' });
    expect(come(assessment([finding(), other]), [record(finding())]).state).toBe('ask');
    const { coverage, ...rest } = assessment([finding()]);
    const unchecked = { ...rest, coverage: { ...coverage, notChecked: ['no-list'] as const } };
    expect(come(unchecked, [record(finding())]).state).toBe('unreadable');
  });

  it('follows the sensitivity, and the reading', () => {
    const other = finding({ signal: 'location/claimed-location-conflict', group: 'location' });
    const third = finding({ signal: 'clock/x', group: 'clock' });
    const all = assessment([finding(), other, third]);
    const kept = [record(finding())];
    expect(come(all, kept, MINA, 'fewer-questions').state).toBe('ask');
    expect(come(all, kept, MINA, 'more-questions').state).toBe('resolve');
    expect(come(all, kept, { ...MINA, grade: 'unverified' }, 'more-questions').state).toBe('ask');
  });

  it('opens again when the profile says something else, or the finding is graver', () => {
    const opened = { state: 'ask', decided: [['explained', 'profile']] };
    expect(come(assessment([named('Ada Reyes')]), [record(finding())])).toEqual(opened);
    expect(come(assessment([finding({ strength: 'strong' })]), [record(finding())])).toEqual({
      ...opened,
      state: 'resolve',
    });
  });

  it('opens again when the signal is another version', () => {
    expect(come(assessment([finding({ version: 2 })]), [record(finding())]).decided).toEqual([
      ['explained', 'signal'],
    ]);
  });

  it.each<Partial<Match>>([
    { name: 'OKAFOR, Mina Adaeze' },
    { programmes: ['A'] },
    { identity: 'identifier' },
    { agreements: [] },
  ])('opens again when the listing, or what of it agrees, is another: %j', changed => {
    const kept = [record(onList, 'not-the-same-person', { matches: [LISTED] })];
    expect(come(assessment([onList], [LISTED]), kept)).toEqual({
      state: 'nothing-found',
      decided: [['not-the-same-person']],
    });
    expect(come(assessment([onList], [{ ...LISTED, ...changed }]), kept)).toEqual({
      state: 'possible-match',
      decided: [['not-the-same-person', 'listing']],
    });
  });

  it('stands whatever the order of programmes and evidence, where a value was read, and what a clock shows', () => {
    const kept = [record(onList, 'explained', { matches: [LISTED] })];
    const turned = assessment([onList], [{ ...LISTED, programmes: ['A', 'B'] }]);
    expect(come(turned, kept).decided).toEqual([['explained']]);
    const clock = (time: string, ...fields: readonly ('location' | 'localTime')[]): SourcedFinding =>
      finding({
        values: [time, 'UTC+01:00'],
        evidence: fields.map(field => ({
          field,
          claim: { ...claimOf(field === 'localTime' ? time : 'Lisbon'), at: time },
        })),
      });
    const before = record(clock('09:12', 'location', 'localTime'));
    expect(come(assessment([clock('21:40', 'localTime', 'location')]), [before]).decided).toEqual([
      ['explained'],
    ]);
    expect(come(assessment([clock('+05:00', 'localTime', 'location')]), [before]).decided).toEqual([
      ['explained', 'profile'],
    ]);
  });

  it('stands when the other page it is about was looked at again; days of this page are what is decided upon', () => {
    const on = (day: string, group: 'cases' | 'payment') => finding({ group, values: ['Jo Lindqvist', day] });
    const later = (group: 'cases' | 'payment') =>
      come(assessment([on('2026-11-22', group)]), [record(on('2026-11-02', group))]).decided;
    expect(later('cases')).toEqual([['explained']]);
    expect(later('payment')).toEqual([['explained', 'profile']]);
  });

  it('is kept through the change from the starter list to the full one, and looked at anew where they differ', () => {
    const officialPage = 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=1';
    const inStarter = { ...LISTED, list: 'starter', officialPage };
    const inFull = { ...LISTED, list: 'ofac-sdn', officialPage };
    const on = (match: Match) => ({ ...onList, listed: match });
    const kept = [record(on(inStarter), 'explained', { matches: [inStarter] })];
    expect(come(assessment([on(inFull)], [inFull]), kept).decided).toEqual([['explained']]);
    const fuller = { ...inFull, programmes: ['A', 'B', 'C'] };
    expect(come(assessment([on(fuller)], [fuller]), kept).decided).toEqual([['explained', 'listing']]);
  });

  it('is about one listed party', () => {
    const other = { ...LISTED, id: '2' };
    const kept = [record(onList, 'explained', { matches: [LISTED] })];
    expect(come(assessment([{ ...onList, listed: other }], [other]), kept).decided).toEqual([undefined]);
  });
});

describe('several findings of one signal', () => {
  const three = [named('Ada Reyes'), named('Jo Lindqvist'), named('Kit Marlowe')] as const;

  it('each have their own decision, in whatever order they stand', () => {
    const kept = [record(three[2], 'undecided'), record(three[0])];
    const expected = [['explained'], undefined, ['undecided']];
    expect(come(assessment(three), kept).decided).toEqual(expected);
    expect(come(assessment(three.toReversed()), kept).decided).toEqual(expected.toReversed());
  });

  it('take up a decision whose finding is gone, unless each has one', () => {
    const gone = record(named('Bo Winter'), 'not-the-same-person', { at: '2026-11-21T10:00:00Z' });
    const own = record(three[0]);
    expect(come(assessment(three), [gone, own]).decided).toEqual([
      ['explained'],
      ['not-the-same-person', 'profile'],
      undefined,
    ]);
    expect(come(assessment(three.slice(0, 1)), [gone, own]).decided).toEqual([['explained']]);
  });

  it('take up the latest first', () => {
    const older = record(named('Bo Winter'), 'undecided', { at: '2026-11-19T10:00:00Z' });
    const newer = record(named('Cy Field'), 'explained', { at: '2026-11-21T10:00:00Z' });
    expect(come(assessment(three.slice(0, 1)), [older, newer]).decided).toEqual([['explained', 'profile']]);
  });

  it('that are alike share one', () => {
    expect(come(assessment([three[0], three[0]]), [record(three[0])])).toEqual({
      state: 'nothing-found',
      decided: [['explained'], ['explained']],
    });
  });
});

describe('what is kept of a decision', () => {
  it('names nobody: neither the candidate, nor the party, nor a value', () => {
    const kept = JSON.stringify({
      ...record(onList, 'explained', { matches: [LISTED] }),
      reason: '',
    });
    for (const word of ['Mina', 'OKAFOR', 'mina', 'sample-list', 'github', 'sanctions']) {
      expect(kept).not.toContain(word);
    }
    expect(record(finding()).profile).toBe(profileOf(KEY));
    expect(profileOf(KEY)).not.toBe(profileOf('github:jo'));
  });
});
