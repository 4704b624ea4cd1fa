import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import { candidateWith, claimOf } from '../../src/signals/sample.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { Request } from '../contract.ts';
import { type Beyond, createBeyond } from './beyond.ts';
import { beyondHandlers } from './beyond-handlers.ts';
import { session } from './fake-session.ts';
import { personOf } from './person.ts';
import { dropRead, putRead } from './read-candidate.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { tabKey } from './tab-key.ts';

vi.mock('../platform/session.ts', () => import('./fake-session.ts'));
const privateTabs = vi.hoisted(() => new Set<number>());
vi.mock('../platform/tabs.ts', () => ({
  isPrivateTab: (tab: number) => Promise.resolve(privateTabs.has(tab)),
}));

const TAB = 7;
const NOW = Date.UTC(2026, 10, 23, 9);
const nowhere = { placesOf: () => [] };
const MINA: Candidate = {
  ...candidateWith({ name: claimOf('Mina Okafor') }),
  key: 'github:mina-okafor',
  reader: 'github',
  url: 'https://github.com/mina-okafor',
};
const JO: Candidate = {
  ...MINA,
  key: 'github:jo',
  url: 'https://github.com/jo',
  name: claimOf('Jo Lindqvist'),
};

interface Changed {
  readonly settings?: () => Promise<typeof DEFAULT_SETTINGS>;
  readonly fetch?: (address: string, init: RequestInit) => Promise<Response>;
}

function create(store: Store, changed: Changed = {}): Beyond {
  return createBeyond({
    store,
    settings: () => Promise.resolve({ ...DEFAULT_SETTINGS, githubLookups: true }),
    gazetteer: () => Promise.resolve(nowhere),
    fetch: () => Promise.reject(new Error('No network.')),
    hasOrigins: () => Promise.resolve(true),
    now: () => NOW,
    version: () => '0.1.0',
    ...changed,
  });
}

async function assessed(beyond: Beyond, candidate: Candidate, tab?: number) {
  const known = await beyond.known(candidate, tab);
  const assessment = assess(candidate, {
    packs: [],
    unusableLists: [],
    gazetteer: nowhere,
    today: '2026-11-23',
    ...known,
  });
  return await beyond.settled(candidate, assessment, tab);
}

/** The tab shows this candidate, as the popup sees them. */
async function show(candidate: Candidate, tab = TAB): Promise<Request<'answers'>> {
  const person = personOf(candidate);
  await putRead(tab, { url: candidate.url, candidate });
  session.set(tabKey(tab), {
    kind: 'candidate',
    person,
    readAt: '',
    assessment: { findings: [], matches: [] },
  });
  return { tab, person };
}

/** Every call of the database fails. */
function broken<Part extends object>(part: Part): Part {
  return new Proxy(part, { get: () => () => Promise.reject(new Error('The database does not open.')) });
}

let store: Store;
beforeEach(() => {
  store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
  session.clear();
  privateTabs.clear();
});

describe('a database that does not open', () => {
  it('ends no assessment, which says what was not compared', async () => {
    const lost: Store = {
      ...store,
      settings: broken(store.settings),
      cases: broken(store.cases),
      decisions: broken(store.decisions),
    };
    const settings = () => Promise.reject(new Error('The database does not open.'));
    for (const tab of [TAB, undefined]) {
      const { state, coverage } = await assessed(create(lost, { settings }), MINA, tab);
      expect(state).toBe('unreadable');
      expect(coverage.notChecked).toContain('kept-unreadable');
    }
  });

  it('only in part loses that part alone', async () => {
    const lost: Store = { ...store, cases: broken(store.cases) };
    await assessed(create(store), MINA, TAB); // Something is remembered, so that there is something to be read.
    const beyond = create(lost);
    await beyond.answering.change(MINA, { payee: 'Jonas Weber' });
    expect(await beyond.known(MINA, TAB)).toMatchObject({
      keptUnreadable: true,
      answers: { payee: { value: 'Jonas Weber' } },
    });
    expect((await create(store).known(MINA, TAB)).keptUnreadable).toBeUndefined();
  });
});

describe('a message about the candidate of a tab', () => {
  const again = vi.fn(() => Promise.resolve());
  beforeEach(() => again.mockClear());
  const screen = { from: 'screen' } as const;

  it('says nothing of the next one, and changes nothing of theirs', async () => {
    const beyond = create(store);
    const handlers = beyondHandlers(beyond, { again });
    const mina = await show(MINA);
    await beyond.answering.change(JO, { payee: 'Jonas Weber' });
    await show(JO);
    expect(await handlers.answers(mina, screen)).toEqual({});
    expect(await handlers['github-here'](mina, screen)).toBeNull();
    await expect(handlers['answers-change']({ ...mina, entered: {} }, screen)).rejects.toThrow();
    await expect(handlers['github-look'](mina, screen)).rejects.toThrow();
    expect(await beyond.answering.entered(JO)).toEqual({ payee: 'Jonas Weber' });
    expect(again).not.toHaveBeenCalled();
  });

  it('tells two people at one address apart', async () => {
    const beyond = create(store);
    const one = { ...MINA, grade: 'unverified' as const };
    const other = { ...one, name: claimOf('Jo Lindqvist') };
    await beyond.answering.change(one, { payee: 'Jonas Weber' });
    expect(await beyond.answering.entered(one)).toEqual({ payee: 'Jonas Weber' });
    expect(await beyond.answering.entered(other)).toEqual({});
  });
});

describe('a private window', () => {
  const again = () => Promise.resolve();
  const screen = { from: 'screen' } as const;
  const user = () =>
    Response.json({
      login: 'mina-okafor',
      id: 1,
      type: 'User',
      created_at: '2020-01-01T00:00:00Z',
      followers: 1,
      following: 1,
    });
  const fetch = (address: string) =>
    Promise.resolve(address.endsWith('/users/mina-okafor') ? user() : new Response('[]'));

  it('shares nothing with ordinary ones, and what was entered and looked up goes with its page', async () => {
    const beyond = create(store, { fetch });
    const handlers = beyondHandlers(beyond, { again });
    const ordinary = await show(MINA, 8);
    await handlers['answers-change']({ ...ordinary, entered: { payee: 'Ada Reyes' } }, screen);
    const before = session.size;

    privateTabs.add(TAB);
    const here = await show(MINA);
    expect(await handlers.answers(here, screen)).toEqual({});
    await handlers['answers-change']({ ...here, entered: { payee: 'Jonas Weber' } }, screen);
    expect(await handlers['github-look'](here, screen)).toBe('done');
    expect(await handlers['github-here'](here, screen)).toHaveProperty('lookedAt');
    expect(await handlers['github-here'](ordinary, screen)).not.toHaveProperty('lookedAt');
    expect(await handlers.answers(ordinary, screen)).toEqual({ payee: 'Ada Reyes' });
    expect(await beyond.known(MINA, TAB)).toMatchObject({ answers: { payee: { value: 'Jonas Weber' } } });
    expect(await store.cases.all()).toEqual([]);

    privateTabs.delete(TAB); // A tab that is closed says nothing any more.
    await dropRead(TAB);
    session.delete(tabKey(TAB));
    session.delete('github-progress');
    session.delete('github-looked');
    expect(session.size).toBe(before);
    expect(JSON.stringify([...session])).not.toContain('Jonas Weber');
  });

  it('keeps nothing of the one before when it shows the next, nor of a look-up that ends after it was left', async () => {
    let answer: (response: Response) => void = () => undefined;
    const beyond = create(store, {
      fetch: address =>
        address.endsWith('/users/mina-okafor')
          ? new Promise(resolve => {
              answer = resolve;
            })
          : fetch(address),
    });
    const handlers = beyondHandlers(beyond, { again });
    privateTabs.add(TAB);
    const here = await show(MINA);
    await handlers['answers-change']({ ...here, entered: { payee: 'Jonas Weber' } }, screen);
    const looking = handlers['github-look'](here, screen);
    await vi.waitFor(() => {
      expect(session.get('github-progress')).toBeDefined();
    });
    await new Promise(resolve => setTimeout(resolve, 10));
    await show(JO);
    answer(user());
    await looking;
    expect([...session.keys()].filter(key => key.includes('private'))).toEqual([]);
  });
});
