import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Case } from '../../src/assessment/cases/case.ts';
import { profileOf } from '../../src/assessment/dispositions/fingerprint.ts';
import type { KeptCandidate } from '../../src/assessment/kept.ts';
import { keptFacts } from '../../src/assessment/kept-candidate.ts';
import { candidateWith, claimOf } from '../../src/signals/sample.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { sha256 } from '../../src/watchlists/sha256.ts';
import { type Backup, createBackup } from './backup.ts';
import { caseMemory } from './case-memory.ts';
import { createOwnIndicators } from './own-indicators.ts';
import { changeSettings, DEFAULT_SETTINGS, readSettings } from './settings.ts';
import { changeTaught, readTaught } from './taught-store.ts';

const NOW = Date.UTC(2026, 7, 4, 12);
const AT = '2026-08-01T09:00:00.000Z';
const URL_OF = 'https://www.linkedin.com/in/mina-okafor';
const TAUGHT = {
  id: 'https://ats.example/people/*',
  origin: 'https://ats.example',
  path: '/people/*',
  fields: { name: [{ by: 'label', label: 'Name' }] },
  taughtAt: AT,
  confirmed: true,
} as const;

/** One installation. */
interface Place {
  readonly store: Store;
  readonly backup: Backup;
  readonly done: string[];
  readonly language: { chosen: string | undefined };
}

function place(): Place {
  const store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
  const done: string[] = [];
  const language: Place['language'] = { chosen: undefined };
  const note = (what: string) => (): Promise<void> => {
    done.push(what);
    return Promise.resolve();
  };
  const backup = createBackup({
    store,
    lists: { noted: () => void done.push('lists noted') },
    beyond: {
      reload: () => void done.push('reloaded'),
      remembering: { purge: note('cases purged') } as unknown as Parameters<
        typeof createBackup
      >[0]['beyond']['remembering'],
    },
    keeping: { purge: note('kept purged'), catchUp: note('screened') },
    pages: { scripts: { sync: note('scripts') } },
    language: {
      chosen: () => Promise.resolve(language.chosen),
      choose: chosen => {
        language.chosen = chosen;
        return Promise.resolve();
      },
    },
    now: () => NOW,
    version: () => '1.2.3',
    subtle: crypto.subtle,
    breathe: () => Promise.resolve(),
  });
  return { store, backup, done, language };
}

async function fill({ store, language }: Place): Promise<void> {
  const candidate = {
    ...candidateWith({ name: claimOf('Mina Okafor'), location: claimOf('Lisbon') }),
    url: URL_OF,
  };
  const kept: KeptCandidate = {
    id: await sha256(URL_OF, crypto.subtle),
    facts: keptFacts(candidate),
    keptAt: AT,
    screenedAt: AT,
    lists: { 'ofac-sdn': 'v1' },
    matches: [],
    news: [],
  };
  await store.kept.put(kept);
  const { hashing } = await caseMemory(store).open();
  await store.cases.put(record('Mina Okafor', hashing.token('page', URL_OF)));
  const profile = profileOf('linkedin:mina-okafor');
  const hash = 'a'.repeat(64);
  await store.decisions.replace([], {
    id: `${profile} ${hash} ${hash}`,
    profile,
    subject: hash,
    said: hash,
    version: 1,
    decision: 'explained',
    reason: 'Moved in May.',
    at: AT,
  });
  await store.reviews.put({ id: profile, notes: 'Called.', reviewer: 'T. B.', done: [], changedAt: AT });
  await changeTaught(store, () => [TAUGHT]);
  await createOwnIndicators({ store, now: () => NOW }).bringIn({
    title: 'Ours',
    text: 'tomas@brandt.example\nmina@okafor.example\n',
  });
  await changeSettings(store, { keepDays: 30, sites: { gitlab: true } });
  await store.sources.update('uk', state => ({ ...state, on: false }));
  await store.settings.put('key-law-go-kr', 'a secret key');
  language.chosen = 'de';
}

function record(name: string, id: string): Case {
  return {
    id,
    name,
    otherNames: [],
    url: URL_OF,
    site: 'linkedin',
    firstSeen: AT,
    lastSeen: AT,
    visits: [{ on: '2026-08-01', name, countries: ['PT'], emails: [], phones: [], accounts: [] }],
    names: [],
    emails: [],
    phones: [],
    wallets: [],
    accounts: [],
    addresses: [],
    referees: [],
    history: [],
    text: new Uint32Array([1, 4_000_000_000, 7]),
    findings: [{ signal: 'clock/two-clocks', group: 'clock', strength: 'moderate', fields: ['localTime'] }],
    notChecked: [],
    grade: 'real-page',
    extent: 'profile',
    isGrave: false,
  };
}

const ALL = { settings: 1, kept: 1, cases: 1, decisions: 1, reviews: 1, taught: 1, indicators: 2 };

let here: Place;
let file: string;
beforeEach(async () => {
  here = place();
  await fill(here);
  file = await here.backup.exported();
});

describe('the file of the user’s data', () => {
  it('brings everything back where it was made', async () => {
    const before = await here.store.userData.read(['own-indicators', 'settings', 'taught']);
    await here.store.kept.drop(before.kept.map(({ id }) => id));
    await here.store.cases.clear();
    await here.store.settings.drop('settings');
    await here.store.settings.drop('taught');
    await here.store.settings.drop('own-indicators');
    here.language.chosen = undefined;
    expect(await here.backup.imported(file)).toEqual({ counts: ALL, leftOut: { cases: 0, indicators: 0 } });
    const after = await here.store.userData.read(['own-indicators', 'settings']);
    expect(after).toEqual({
      ...before,
      settings: new Map([...before.settings].filter(([name]) => name !== 'taught')),
    });
    expect(await readTaught(here.store)).toEqual([{ ...TAUGHT, confirmed: false }]);
    expect(here.language.chosen).toBe('de');
    expect(here.done.toSorted()).toEqual([
      'cases purged',
      'kept purged',
      'lists noted',
      'reloaded',
      'screened',
      'scripts',
    ]);
  });

  it('holds no key, no token and no secret', async () => {
    const key = (await here.store.settings.get('case-key')) as Uint8Array;
    expect(file).not.toContain('a secret key');
    for (const secret of [key.join(), btoa(String.fromCharCode(...key)), Buffer.from(key).toString('hex')]) {
      expect(file).not.toContain(secret);
    }
    expect(JSON.parse(file)).toMatchObject({ format: 'countersign-data', version: 1, program: '1.2.3' });
  });

  it('brings on another installation what can be compared there, and tells what cannot', async () => {
    const there = place();
    expect(await there.backup.imported(file)).toEqual({
      counts: { ...ALL, cases: 0, indicators: 0 },
      leftOut: { cases: 1, indicators: 2 },
    });
    expect(await readSettings(there.store)).toMatchObject({ keepDays: 30, sites: { gitlab: true } });
    expect(await there.store.cases.all()).toEqual([]);
    expect(await there.store.settings.get('case-key')).toBeUndefined();
  });

  it('leaves what is there and is not in it', async () => {
    const there = place();
    await there.store.kept.put({ id: 'f'.repeat(64) });
    await there.store.sources.update('uk', state => ({ ...state, failures: 3 }));
    await there.backup.imported(file);
    expect((await there.store.kept.all()).map(({ id }) => id)).toContain('f'.repeat(64));
    expect(await there.store.sources.all()).toEqual([{ list: 'uk', failures: 3, on: false }]);
  });

  it('is as long as an installation that was given nothing needs', async () => {
    const there = place();
    const empty = await there.backup.exported();
    expect(await there.backup.imported(empty)).toMatchObject({
      counts: { ...Object.fromEntries(Object.keys(ALL).map(kind => [kind, 0])), settings: 1 },
    });
    expect(await readSettings(there.store)).toEqual(DEFAULT_SETTINGS);
  });
});

type Bad = (data: Record<string, never>) => unknown;
const BAD: readonly (readonly [string, Bad])[] = [
  ['another format', data => ({ ...data, format: 'countersign-taught-sites' })],
  ['a later version', data => ({ ...data, version: 2 })],
  ['no settings', ({ settings: _, ...data }) => data],
  [
    'a setting out of bounds',
    data => ({ ...data, settings: { ...(data['settings'] as unknown as object), keepDays: 0 } }),
  ],
  ['a decision that is none', data => ({ ...data, decisions: [{ id: 'x' }] })],
  ['a review of nobody', data => ({ ...data, reviews: [{ id: '', notes: 1 }] })],
  ['too many kept', data => ({ ...data, kept: Array.from({ length: 2_001 }, () => data['kept']?.[0]) })],
  ['a page that runs code', data => ({ ...data, kept: [withUrl(data['kept']?.[0], 'javascript:alert(1)')] })],
  [
    'notes that never end',
    data => ({
      ...data,
      reviews: [{ ...(data['reviews']?.[0] as unknown as object), notes: 'x'.repeat(20_000) }],
    }),
  ],
];

function withUrl(kept: unknown, url: string): unknown {
  const one = kept as { readonly facts: object };
  return { ...one, facts: { ...one.facts, url } };
}

describe('a file that is none', () => {
  it.each(BAD)('with %s changes nothing', async (_, spoil) => {
    const there = place();
    const text = JSON.stringify(spoil(JSON.parse(file) as Record<string, never>));
    expect(await there.backup.imported(text)).toBeNull();
    const rows = await there.store.userData.read(['settings', 'taught']);
    expect([rows.kept, rows.decisions, rows.settings.size, there.done]).toEqual([[], [], 0, []]);
  });

  it.each(['', '{', 'null', '[]', '"x"', '\u0000', '{"__proto__": {"format": "countersign-data"}}'])(
    '%j changes nothing',
    async text => {
      expect(await here.backup.imported(text)).toBeNull();
    },
  );

  it('cut off anywhere changes nothing', async () => {
    const there = place();
    for (let end = 0; end < file.length - 1; end += 97) {
      expect(await there.backup.imported(file.slice(0, end))).toBeNull();
    }
    expect(there.done).toEqual([]);
  });
});

describe('ten thousand remembered candidates', () => {
  it('go out and come in', async () => {
    const { hashing } = await caseMemory(here.store).open();
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      record(`Person ${index}`, hashing.token('page', `page ${index}`)),
    );
    const { kept: _kept, ...rest } = await here.store.userData.read([]);
    await here.store.userData.bringIn({ ...rest, kept: [], cases: rows });
    const many = await here.backup.exported();
    await here.store.cases.clear();
    expect((await here.backup.imported(many))?.counts.cases).toBe(10_001);
  });
});
