import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment, SourcedFinding } from '../../src/assessment/assessment.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import { candidateWith, claimOf } from '../../src/signals/sample.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { Beyond } from './beyond.ts';
import { beyondHandlers } from './beyond-handlers.ts';
import { createDeciding, type Deciding } from './deciding.ts';
import { session } from './fake-session.ts';
import { putRead } from './read-candidate.ts';
import { tabKey } from './tab-key.ts';

vi.mock('../platform/session.ts', () => import('./fake-session.ts'));
const privateTabs = vi.hoisted(() => new Set<number>());
vi.mock('../platform/tabs.ts', () => ({
  isPrivateTab: (tab: number) => Promise.resolve(privateTabs.has(tab)),
}));

const TAB = 7;
const MINA: Candidate = { ...candidateWith({ name: claimOf('Mina Okafor') }), key: 'github:mina' };
const JO: Candidate = { ...MINA, key: 'github:jo' };

function finding(other: string): SourcedFinding {
  return {
    signal: 'identity/two-names',
    group: 'identity',
    strength: 'moderate',
    values: ['Mina Okafor', other],
    evidence: [{ field: 'otherNames', claim: claimOf(other) }],
    sources: [],
    sureness: 'literal',
    next: [],
    version: 1,
  };
}

function assessment(...others: readonly string[]): Assessment {
  return {
    state: 'ask',
    matches: [],
    findings: others.map(finding),
    agreements: [],
    disguises: [],
    coverage: { checks: [], lists: [], starterOnly: false, notChecked: [] },
  };
}

let store: Store;
let time: number;
let deciding: Deciding;
beforeEach(() => {
  store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
  time = Date.UTC(2026, 10, 23, 9);
  deciding = createDeciding({ store, now: () => (time += 1_000) });
  session.clear();
  privateTabs.clear();
});

const applied = (to: Assessment, candidate = MINA) => deciding.applied(candidate, to, 'standard');
const decide = async (to: Assessment, at: number, decision: 'explained' | 'undecided' | null) => {
  const shown = (await applied(to)).findings[at];
  if (shown === undefined) throw new Error('There is no such finding.');
  await deciding.decide(MINA, shown, to.matches, decision && { decision, reason: 'asked' });
};

describe('deciding', () => {
  it('is kept for the profile and the finding, and for no other', async () => {
    const two = assessment('Ada Reyes', 'Jo Lindqvist');
    await decide(two, 0, 'explained');
    const { state, findings } = await applied(two);
    expect(state).toBe('ask');
    expect(findings.map(({ decided }) => decided)).toEqual([
      { decision: 'explained', reason: 'asked', at: '2026-11-23T09:00:01.000Z', changed: [] },
      undefined,
    ]);
    expect(await applied(two, JO)).toEqual(two);
    await decide(two, 1, 'explained');
    expect((await applied(two)).state).toBe('nothing-found');
  });

  it('anew takes the place of what was decided before, also where the profile has changed since', async () => {
    await decide(assessment('Ada Reyes'), 0, 'explained');
    const now = assessment('Ada Reyes-Lund', 'Jo Lindqvist');
    expect((await applied(now)).findings.map(({ decided }) => decided?.changed)).toEqual([
      ['profile'],
      undefined,
    ]);
    await decide(now, 0, 'undecided');
    expect((await applied(now)).findings.map(({ decided }) => decided?.decision)).toEqual([
      'undecided',
      undefined,
    ]);
  });

  it('can be taken back', async () => {
    const one = assessment('Ada Reyes');
    await decide(one, 0, 'explained');
    await decide(one, 0, null);
    expect(await applied(one)).toEqual(one);
  });

  it('that cannot be read lets every finding count', async () => {
    const broken = createDeciding({
      store: { decisions: { ...store.decisions, of: () => Promise.reject(new Error('broken')) } },
      now: () => time,
    });
    const one = assessment('Ada Reyes');
    expect(await broken.applied(MINA, one, 'standard')).toEqual(one);
  });
});

describe('the message', () => {
  const again = vi.fn(() => Promise.resolve());
  const handle = (tab: number, at: number, seen: { person?: string; readAt?: string } = {}) => {
    // Of the other parts nothing is asked.
    const beyond = { deciding, answering: {}, looking: {}, remembering: {}, indicators: {} };
    const { decide: handler } = beyondHandlers(beyond as unknown as Beyond, { again });
    const shown = { tab, person: MINA.key, readAt: '2026-11-23T09:00:00Z', ...seen };
    return handler(
      { ...shown, finding: at, decided: { decision: 'explained', reason: '' } },
      { from: 'screen' },
    );
  };
  const show = async (shown: Assessment): Promise<void> => {
    await putRead(TAB, { url: 'https://people.example/mina', candidate: MINA });
    const readAt = '2026-11-23T09:00:00Z';
    session.set(tabKey(TAB), { kind: 'candidate', person: MINA.key, readAt, assessment: shown });
  };
  beforeEach(() => again.mockClear());

  it('decides about the finding at its place among those of the tab, and assesses anew', async () => {
    const two = assessment('Ada Reyes', 'Jo Lindqvist');
    await show(two);
    await handle(TAB, 1);
    expect((await applied(two)).findings.map(({ decided }) => decided?.decision)).toEqual([
      undefined,
      'explained',
    ]);
    expect(again).toHaveBeenCalledWith(TAB);
  });

  it('keeps nothing from a private window, for a finding there is not, or in a tab without a candidate', async () => {
    const one = assessment('Ada Reyes');
    await expect(handle(TAB, 0)).rejects.toThrow();
    await show(one);
    await expect(handle(TAB, 5)).rejects.toThrow();
    privateTabs.add(TAB);
    await handle(TAB, 0);
    expect(await applied(one)).toEqual(one);
    expect(again).not.toHaveBeenCalled();
  });

  it('is refused where the tab shows another person or another assessment than the user saw', async () => {
    const one = assessment('Ada Reyes');
    await show(one);
    await expect(handle(TAB, 0, { person: JO.key })).rejects.toThrow();
    await expect(handle(TAB, 0, { readAt: '2026-11-23T08:59:59Z' })).rejects.toThrow();
    // The page of the next one was read, and what was found on it is not written yet.
    await putRead(TAB, { url: 'https://people.example/jo', candidate: JO });
    await expect(handle(TAB, 0)).rejects.toThrow();
    await expect(handle(TAB, 0, { person: JO.key })).rejects.toThrow();
    expect(await applied(one)).toEqual(one);
    expect(await applied(one, JO)).toEqual(one);
  });
});
