import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { missing } from '../candidate/claim.ts';
import { openGazetteer } from '../places/open-gazetteer.ts';
import { candidateWith, claimOf, rolesAt } from '../signals/sample.ts';
import { assess, type World } from './assess.ts';
import { PERSON, samplePack, WALLET } from './sample-packs.ts';

const gazetteer = openGazetteer(readFileSync('public/data/gazetteer.txt'));
let world: World;

beforeAll(async () => {
  world = { packs: [await samplePack('sample-a')], unusableLists: [], gazetteer, today: '2026-11-23' };
});

const mina = {
  name: claimOf('Mina Okafor'),
  location: claimOf('Shenyang, Liaoning, China'),
  localTime: claimOf('+08:00'),
  phones: [claimOf('+86 24 2345 6789')],
};

describe('assess', () => {
  it('finds nothing about a consistent candidate, and says what it could not check', () => {
    const { state, matches, findings, coverage } = assess(candidateWith(mina), world);
    expect({ state, matches, findings }).toEqual({ state: 'nothing-found', matches: [], findings: [] });
    expect(coverage.notChecked).toEqual([]);
    expect(coverage.lists).toEqual([expect.objectContaining({ list: 'sample-a', entries: 3 })]);
    const fields = Object.fromEntries(coverage.checks.map(({ signal, outcome }) => [signal, outcome]));
    expect(fields).toMatchObject({
      'clock/local-time-against-place': 'silent',
      'contact/phone-country': 'silent',
      'identity/two-names': 'lacks-data',
      'sanctions/listed-organisation': 'lacks-data',
    });
  });

  it('gives the reason each lacking field has none', () => {
    const { coverage } = assess(candidateWith({ ...mina, experience: missing('not-loaded') }), world);
    const check = coverage.checks.find(({ signal }) => signal === 'sanctions/listed-organisation');
    expect(check?.fields).toContainEqual({ field: 'experience', missing: 'not-loaded' });
  });

  it('is a possible match when name and birth date agree', () => {
    const candidate = candidateWith({ name: claimOf('Oskar Brandvold'), birthDate: claimOf('1971-03-09') });
    const { state, matches } = assess(candidate, world);
    expect(state).toBe('possible-match');
    expect(matches[0]).toMatchObject({ id: PERSON, identity: 'corroborated' });
  });

  it('notes a name alone, and lists a contradicted namesake without raising anything', () => {
    const alone = assess(candidateWith({ name: claimOf('Oskar Brandvold') }), world);
    expect(alone.state).toBe('nothing-found');
    expect(alone.findings).toMatchObject([{ signal: 'sanctions/listed-name-only', strength: 'note' }]);
    const other = assess(
      candidateWith({ name: claimOf('Oskar Brandvold'), birthDate: claimOf('1996-11-30') }),
      world,
    );
    expect(other.state).toBe('nothing-found');
    expect(other.findings).toEqual([]);
    expect(other.matches).toMatchObject([
      { identity: 'contradicted', disagreements: [{ about: 'birth-date' }] },
    ]);
  });

  it.each([
    [{}, 'nothing-found', 'name-only'],
    [{ birthDate: claimOf('1971') }, 'nothing-found', 'name-only'],
    [{ birthDate: claimOf('1971-09-03'), location: claimOf('Oslo, Norway') }, 'nothing-found', 'name-only'],
    [{ headline: claimOf('Engineer (he/him)') }, 'nothing-found', 'name-only'],
    [{ birthDate: claimOf('1972') }, 'nothing-found', 'contradicted'],
    [{ birthDate: claimOf('1971-03-09') }, 'possible-match', 'corroborated'],
    [{ emails: [claimOf('oskar@quellbrook.example')] }, 'possible-match', 'identifier'],
  ] as const)('makes no more than a note of a weak alias with %j: %s', (more, state, identity) => {
    const assessment = assess(candidateWith({ name: claimOf('Iron Thistle'), ...more }), world);
    expect(assessment.state).toBe(state);
    expect(assessment.matches).toMatchObject([{ quality: 'weak', identity }]);
  });

  it('shows what agrees and what does not of places and pronouns, and raises nothing by them', () => {
    const candidate = candidateWith({
      name: claimOf('Oskar Brandvold'),
      location: claimOf('Bergen, Norway'),
      headline: claimOf('Designer (she/her)'),
    });
    const { state, matches } = assess(candidate, world);
    expect(state).toBe('nothing-found');
    expect(matches).toMatchObject([
      {
        identity: 'name-only',
        agreements: [
          { about: 'name' },
          { about: 'country', candidate: 'Bergen, Norway', listed: 'Oslo, Norway' },
        ],
        disagreements: [{ about: 'gender', candidate: 'she/her', listed: 'male' }],
      },
    ]);
  });

  it('finds a name through what hides in it, and says what that is', () => {
    const name = 'Osk\u0430r Brand\u200bvold';
    const { state, matches, disguises } = assess(candidateWith({ ...mina, name: claimOf(name) }), world);
    expect(state).toBe('nothing-found');
    expect(matches).toMatchObject([{ id: PERSON, agreements: [{ candidate: name }] }]);
    expect(disguises).toMatchObject([{ field: 'name', value: name, reads: 'Oskar Brandvold' }]);
  });

  it('says what hides in the name of an organisation where it met a listing, and there alone', () => {
    const listed = 'Quellbrook V\u0430rnish Network Technology Co., Ltd.';
    const experience = rolesAt('Harbour\u200b Bakery', listed, listed);
    const { state, disguises } = assess(candidateWith({ ...mina, experience }), world);
    expect(state).toBe('resolve');
    expect(disguises).toMatchObject([
      { field: 'experience', value: listed, reads: 'Quellbrook Varnish Network Technology Co., Ltd.' },
    ]);
  });

  it('is a possible match for a listed wallet, whoever shows it', () => {
    const { state, findings } = assess(candidateWith({ ...mina, wallets: [claimOf(WALLET)] }), world);
    expect(state).toBe('possible-match');
    expect(findings).toMatchObject([
      { signal: 'sanctions/listed-identifier', evidence: [{ field: 'wallets' }] },
    ]);
  });

  it('resolves a listed organisation in the history, named where it was read', () => {
    const experience = rolesAt('Harbour Bakery', 'Quellbrook Varnish Network Technology Co Ltd');
    const { state, findings } = assess(candidateWith({ ...mina, experience }), world);
    expect(state).toBe('resolve');
    expect(findings[0]?.evidence).toMatchObject([
      { field: 'experience', claim: { value: 'Quellbrook Varnish Network Technology Co Ltd' } },
    ]);
  });

  it('counts one party met by name, e-mail and history once', () => {
    const candidate = candidateWith({
      name: claimOf('Oskar Brandvold'),
      otherNames: [claimOf('BRANDVOLD Oskar')],
      birthDate: claimOf('1971-03-09'),
      emails: [claimOf('oskar@quellbrook.example')],
    });
    const { matches } = assess(candidate, world);
    expect(matches).toHaveLength(1);
    expect(new Set(matches[0]?.agreements.map(({ about }) => about))).toEqual(
      new Set(['name', 'email', 'birth-date']),
    );
  });

  it('is unreadable and never quiet when a name, a list or a signal is lacking', () => {
    const of = (candidate: object, changes: Partial<World>) => {
      const { state, coverage } = assess(candidateWith(candidate), { ...world, ...changes });
      return { state, notChecked: coverage.notChecked };
    };
    expect(of({}, {})).toEqual({ state: 'unreadable', notChecked: ['name-missing'] });
    expect(of(mina, { packs: [] })).toEqual({ state: 'unreadable', notChecked: ['no-list'] });
    expect(of(mina, { unusableLists: ['x'] })).toEqual({
      state: 'unreadable',
      notChecked: ['list-unusable'],
    });
  });

  it('calls nothing compared with lists where none was searched', async () => {
    const damaged = {
      ...(await samplePack('sample-b')),
      find: () => {
        throw new Error('damaged');
      },
    };
    for (const packs of [[], [damaged]]) {
      const { coverage } = assess(candidateWith(mina), { ...world, packs });
      const sanctions = coverage.checks.filter(({ group }) => group === 'sanctions');
      expect(new Set(sanctions.map(({ outcome }) => outcome))).toEqual(new Set(['lacks-data']));
    }
  });

  it('leaves out a list that fails while it is searched, and says so', async () => {
    const damaged = {
      ...(await samplePack('sample-b')),
      find: () => {
        throw new Error('damaged');
      },
    };
    const candidate = candidateWith({ ...mina, wallets: [claimOf(WALLET)] });
    const { state, coverage } = assess(candidate, { ...world, packs: [...world.packs, damaged] });
    expect(state).toBe('possible-match');
    expect(coverage.notChecked).toEqual(['list-unusable']);
    expect(coverage.lists.map(({ list }) => list)).toEqual(['sample-a']);
  });

  it('marks what a list that may lag behind says, and changes nothing of it', () => {
    const candidate = candidateWith({ ...mina, wallets: [claimOf(WALLET)] });
    const fresh = assess(candidate, world);
    const stale = { checkedAt: '2026-11-17T08:00:00Z', stale: 'failing', failures: 2 } as const;
    const marked = assess(candidate, { ...world, freshness: new Map([['sample-a', stale]]) });
    expect(marked.coverage.lists).toEqual([expect.objectContaining({ list: 'sample-a', ...stale })]);
    expect({ ...marked, coverage: fresh.coverage }).toEqual(fresh);
  });
});
