import { beforeAll, describe, expect, it } from 'vitest';
import type { Candidate } from '../candidate/candidate.ts';
import type { GitHubFacts } from '../network/github/github-facts.ts';
import { twoNames } from '../signals/identity/two-names.ts';
import { agreeing, lacksData, raised } from '../signals/outcomes.ts';
import { answersOf, candidateWith, claimOf } from '../signals/sample.ts';
import type { Seen } from '../signals/seen.ts';
import type { Context, Group, Raised, Signal, Strength } from '../signals/signal.ts';
import { assess, type World } from './assess.ts';
import { PERSON, samplePack } from './sample-packs.ts';

let world: World;

beforeAll(async () => {
  const packs = [await samplePack('sample-a')];
  world = { packs, unusableLists: [], gazetteer: { placesOf: () => [] }, today: '2026-11-23' };
});

const mina = { name: claimOf('Mina Okafor') };

function sampleSignal(id: string, check: Signal['check']): Signal {
  return { ...twoNames, id, group: id.slice(0, id.indexOf('/')) as Group, check };
}

function finding(strength: Strength, value: string): Raised {
  return { strength, values: [value], evidence: [] };
}

describe('assessing with signals', () => {
  it('reports a signal that throws, and lets it hide no other', () => {
    const broken = sampleSignal('identity/broken', () => {
      throw new Error('broken');
    });
    const raising = sampleSignal('location/raising', () => raised([finding('strong', 'x')]));
    const { state, findings, coverage } = assess(candidateWith(mina), {
      ...world,
      signals: [broken, raising],
    });
    expect(state).toBe('resolve');
    expect(findings).toMatchObject([{ signal: 'location/raising', group: 'location' }]);
    expect(coverage).toMatchObject({
      checks: [
        { signal: 'identity/broken', outcome: 'failed' },
        { signal: 'location/raising', outcome: 'raised' },
      ],
      notChecked: ['signal-failed'],
    });
    const alone = assess(candidateWith(mina), { ...world, signals: [broken] });
    expect(alone.state).toBe('unreadable');
  });

  it('gives the gravest of hundreds of findings of one signal, and all in their order where they are few', () => {
    const many = (count: number) =>
      sampleSignal('location/many', () =>
        raised([
          ...Array.from({ length: count }, (_, index) => finding('note', String(index))),
          finding('moderate', 'last'),
        ]),
      );
    const of = (count: number) =>
      assess(candidateWith(mina), { ...world, signals: [many(count)] }).findings.map(
        ({ values }) => values[0],
      );
    expect(of(400)).toEqual(['last', ...Array.from({ length: 19 }, (_, index) => String(index))]);
    expect(of(2)).toEqual(['0', '1', 'last']);
  });

  it('gives what a finding says of its signal, and what a check found to agree', () => {
    const agreeingSignal = sampleSignal('clock/agreeing', () =>
      agreeing({ values: ['21:40'], evidence: [{ field: 'name', claim: mina.name }] }),
    );
    const raising = sampleSignal('location/raising', () => raised([finding('note', 'x')]));
    const { state, findings, agreements } = assess(candidateWith(mina), {
      ...world,
      signals: [agreeingSignal, raising],
    });
    expect(state).toBe('nothing-found');
    expect(agreements).toEqual([
      {
        signal: 'clock/agreeing',
        group: 'clock',
        values: ['21:40'],
        evidence: [{ field: 'name', claim: mina.name }],
      },
    ]);
    const { sources, sureness, next, version } = raising;
    expect(findings).toMatchObject([{ sources, sureness, next, version }]);
  });

  it('hands signals what is known beyond the page, and says what of it was lacking', () => {
    const told: Context[] = [];
    const curious = sampleSignal('cases/curious', (_, context) => {
      told.push(context);
      return lacksData('payee', 'seen', 'github', 'phones');
    });
    const signals = [curious];
    const seen: Seen = { visits: [], others: [] };
    const bare = assess(candidateWith(mina), { ...world, signals });
    expect(bare.coverage.checks[0]?.fields).toEqual([
      { field: 'payee', missing: 'not-entered' },
      { field: 'seen', missing: 'not-remembered' },
      { field: 'github', missing: 'not-looked-up' },
      { field: 'phones', missing: 'absent' },
    ]);
    const github: GitHubFacts = {
      login: 'mina',
      id: 1,
      createdAt: '2020-01-01T00:00:00Z',
      lookedAt: '2026-11-23T10:00:00Z',
      followers: 0,
      following: 0,
      repositories: [],
      zoned: [],
      elsewhere: [],
      searched: 0,
    };
    const answers = answersOf({ payee: 'Mina Okafor' });
    assess(candidateWith(mina), { ...world, signals, answers, seen, github, readAt: '2026-11-23T10:00:00Z' });
    expect(told).toHaveLength(2);
    expect(Object.keys(told[0] ?? {})).not.toContain('seen');
    expect(told[0]?.answers).toEqual({});
    expect(told[1]).toMatchObject({ answers, seen, github, readAt: '2026-11-23T10:00:00Z' });
  });

  it('screens what was entered as it does what is on the page', () => {
    const answers = answersOf({ legalName: 'Oskar Brandvold', birthDate: '1971-03-09' });
    const { state, matches } = assess(candidateWith(mina), { ...world, answers });
    expect(state).toBe('possible-match');
    expect(matches).toMatchObject([{ id: PERSON, identity: 'corroborated' }]);
  });

  it('follows the sensitivity, and holds rows and guesses down to a question', () => {
    const raising = (id: string) => sampleSignal(id, () => raised([finding('moderate', 'x')]));
    const signals = [raising('location/a'), raising('clock/b')];
    const state = (changes: Partial<World>, candidate: Partial<Candidate> = {}) =>
      assess(candidateWith({ ...mina, ...candidate }), { ...world, signals, ...changes }).state;
    expect(state({})).toBe('ask');
    expect(state({ sensitivity: 'more-questions' })).toBe('resolve');
    expect(state({ sensitivity: 'more-questions' }, { extent: 'row' })).toBe('ask');
    expect(state({ sensitivity: 'more-questions' }, { grade: 'unverified' })).toBe('ask');
    expect(state({ sensitivity: 'fewer-questions', signals: signals.slice(1) })).toBe('nothing-found');
  });
});
