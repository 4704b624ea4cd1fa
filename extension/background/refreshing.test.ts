import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';
import { StoreFull } from '../../src/store/writing.ts';
import { background, NOW } from './fake-background.ts';
import { type Answer, filesOf, from, LIST, PARTIES, serving, silent } from './fake-publisher.ts';
import { border, session } from './fake-session.ts';
import { changeSettings } from './settings.ts';

vi.mock('../platform/session.ts', () => import('./fake-session.ts'));

const DAY = 24 * 60 * 60 * 1_000;
const MORE = [...PARTIES, 'NEWCOMER TRADING LLC'];

let store: Store;
beforeEach(() => {
  session.clear();
  store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
});

const sourceOf = async (list: string) => (await store.sources.all()).find(source => source.list === list);
const changes = async () => (await store.changes.page({ text: '' })).changes;

describe('refreshing a list', () => {
  it('puts the new list in use, says whose day it is, and logs no change of a first one', async () => {
    const worker = background(store, serving());
    expect(await worker.rowOf(LIST)).toMatchObject({ state: 'missing', entries: 0, on: true });
    await worker.start([LIST]);
    expect(session.get('refresh')).toMatchObject({ phase: 'done', waiting: [] });
    const row = await worker.rowOf(LIST);
    expect(row).toMatchObject({ state: 'ready', entries: 210, publishedAt: '2026-08-02', failures: 0 });
    expect(row).toMatchObject({ checkedAt: new Date(NOW).toISOString() });
    expect(Date.parse(row?.nextAt ?? '')).toBeGreaterThan(NOW);
    expect(row?.stale).toBeUndefined();
    expect(await changes()).toEqual([]);
    expect(worker.refreshed).toEqual([LIST]);
  });

  it('logs what the new list changed, and keeps the one before until the new one served', async () => {
    await background(store, serving()).start([LIST]);
    const worker = background(store, serving(MORE));
    await worker.start([LIST]);
    expect(await changes()).toMatchObject([
      { list: LIST, at: new Date(NOW).toISOString(), what: 'added', name: 'NEWCOMER TRADING LLC' },
    ]);
    expect(await store.packs.unproven()).toEqual([LIST]);

    expect(await worker.lists.lookedUp(await worker.lists.serving(), [{ list: LIST }])).toBe(false);
    expect(await store.packs.unproven()).toEqual([]);
    expect(await worker.rowOf(LIST)).toMatchObject({ entries: 211 });
  });

  it('says that nothing changed, and when that was', async () => {
    await background(store, serving()).start([LIST]);
    const later = background(store, serving(), { now: () => NOW + DAY });
    await later.start([LIST]);
    expect(session.get('refresh')).toMatchObject({ phase: 'unchanged' });
    expect(await later.rowOf(LIST)).toMatchObject({
      fetchedAt: new Date(NOW).toISOString(),
      checkedAt: new Date(NOW + DAY).toISOString(),
    });
    expect(later.refreshed).toEqual([]);
  });

  it.each<[string, Answer, object]>([
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), { reason: 'offline' }],
    ['a notice page', saying('<!doctype html><p>Sorry'), { reason: 'not-a-list' }],
    [
      'a broken download',
      saying(filesOf(PARTIES)['CONS_PRIM.CSV']?.slice(0, -1) ?? ''),
      { reason: 'truncated' },
    ],
    ['half a list', serving(PARTIES.slice(0, 100)), { reason: 'shrunk' }],
  ])(
    'keeps the last good list after %s, says why, and is stale after the second time',
    async (_, answer, failure) => {
      await background(store, serving()).start([LIST]);
      const worker = background(store, answer);
      await worker.start([LIST]);
      expect(session.get('refresh')).toMatchObject({ phase: 'failed', failure });
      const row = { state: 'ready', entries: 210, lastFailure: failure };
      expect(await worker.rowOf(LIST)).toMatchObject({ ...row, failures: 1 });
      expect((await worker.rowOf(LIST))?.stale).toBeUndefined();
      await worker.start([LIST]);
      expect(await worker.rowOf(LIST)).toMatchObject({ ...row, failures: 2, stale: 'failing' });

      await background(store, serving()).start([LIST]);
      expect(await sourceOf(LIST)).toMatchObject({ failures: 0 });
      expect((await sourceOf(LIST))?.lastFailure).toBeUndefined();
    },
  );

  it('keeps the last good list when the disk is full, even where the failure cannot be written either', async () => {
    await background(store, serving()).start([LIST]);
    vi.spyOn(store.packs, 'swap').mockRejectedValue(new StoreFull());
    vi.spyOn(store.sources, 'update').mockRejectedValue(new StoreFull());
    const worker = background(store, serving(MORE));
    await worker.start([LIST]);
    expect(session.get('refresh')).toMatchObject({ phase: 'failed', failure: { reason: 'disk-full' } });
    expect(await worker.rowOf(LIST)).toMatchObject({ state: 'ready', entries: 210 });
  });

  it('asks nobody without the permission for the hosts, or without the key', async () => {
    const answer = vi.fn(serving());
    await background(store, answer, { hasOrigins: () => Promise.resolve(false) }).start([LIST]);
    expect(session.get('refresh')).toMatchObject({ failure: { reason: 'no-permission' } });
    await background(store, answer).start(['kr-kofiu']);
    expect(session.get('refresh')).toMatchObject({ failure: { reason: 'no-key' } });
    expect(answer).not.toHaveBeenCalled();
  });

  it('does not fail because of what comes after it, nor of a session without room', async () => {
    border.cross = (call, key) => (key === undefined ? call() : Promise.reject(new Error('quota')));
    await background(store, serving()).start([LIST]);
    border.cross = call => call();
    const worker = background(store, serving(MORE), { onRefreshed: () => Promise.reject(new Error('no')) });
    expect(await worker.rowOf(LIST)).toMatchObject({ state: 'ready', entries: 210 });
    await worker.start([LIST]);
    expect(session.get('refresh')).toMatchObject({ phase: 'done' });
  });
});

describe('a queue of refreshes', () => {
  it('runs one at a time, and goes on after one that failed', async () => {
    let running = 0;
    let most = 0;
    const answer: Answer = async (name, signal) => {
      most = Math.max(most, (running += 1));
      await Promise.resolve();
      running -= 1;
      return name.startsWith('CONS_') ? await serving()(name, signal) : new Response('', { status: 404 });
    };
    const worker = background(store, answer);
    await Promise.all([worker.start(['un', LIST]), worker.start([LIST, 'eu-fsf', 'starter', 'own'])]);
    expect(most).toBe(1);
    expect((await store.sources.all()).map(({ list, failures }) => [list, failures])).toEqual([
      ['eu-fsf', 1],
      [LIST, 0],
      ['un', 1],
    ]);
  });

  it('shows what waits, and is empty once cancelled; that is no failure', async () => {
    const worker = background(store, silent);
    const ended = worker.start([LIST]);
    await vi.waitFor(() => {
      expect(session.get('refresh')).toMatchObject({ phase: 'asking' });
    });
    const more = worker.start(['un', LIST]);
    await vi.waitFor(() => {
      expect(session.get('refresh')).toMatchObject({ list: LIST, waiting: ['un'] });
    });
    expect(await worker.look()).toMatchObject({ phase: 'asking' });
    await worker.cancel();
    await Promise.all([ended, more]);
    expect(session.get('refresh')).toMatchObject({
      phase: 'failed',
      failure: { reason: 'cancelled' },
      waiting: [],
    });
    expect(await store.sources.all()).toMatchObject([{ list: LIST, failures: 0 }]);
    expect((await sourceOf(LIST))?.lastFailure).toBeUndefined();
  });

  it('goes on in the next worker, which says that the refresh was interrupted', async () => {
    void background(store, silent).start(['un', LIST]); // ... and the browser stops it here.
    await vi.waitFor(() => {
      expect(session.get('refresh')).toMatchObject({ list: 'un', phase: 'asking', waiting: [LIST] });
    });
    const next = background(store, serving());
    await next.start([]);
    expect(await sourceOf('un')).toMatchObject({ failures: 1, lastFailure: { reason: 'interrupted' } });
    expect(session.get('refresh')).toMatchObject({ list: LIST, phase: 'done', waiting: [] });
    expect(await next.rowOf(LIST)).toMatchObject({ state: 'ready' });
  });

  it('shows the interruption where nothing waited', async () => {
    void background(store, silent).start([LIST]);
    await vi.waitFor(() => {
      expect(session.get('refresh-jobs')).toMatchObject({ running: { list: LIST }, waiting: [] });
    });
    const next = background(store, serving());
    expect(await next.look()).toMatchObject({ phase: 'failed', failure: { reason: 'interrupted' } });
  });
});

describe('looking by itself', () => {
  it('asks only for what was asked for once, when it is due, and not for what is off', async () => {
    const worker = background(store, serving());
    await store.sources.update('un', state => ({
      ...state,
      failures: 1,
      attemptedAt: '2026-11-01T08:00:00Z',
    }));
    expect(await worker.planning.due()).toEqual([]);
    await worker.start([LIST]);
    expect(await worker.planning.due()).toEqual([]);

    const later = background(store, serving(), { now: () => NOW + 3 * DAY });
    expect(await later.planning.due()).toEqual([LIST]);
    const barred = { now: () => NOW + 3 * DAY, hasOrigins: () => Promise.resolve(false) };
    expect(await background(store, serving(), barred).planning.due()).toEqual([]);
    await store.sources.update(LIST, state => ({ ...state, on: false }));
    expect(await later.planning.due()).toEqual([]);
    expect((await later.rowOf(LIST))?.nextAt).toBeUndefined();
  });

  it('is left to the user where the settings say so', async () => {
    await background(store, serving()).start([LIST]);
    await changeSettings(store, { refreshByItself: false });
    const later = background(store, serving(), { now: () => NOW + 3 * DAY });
    expect(await later.planning.due()).toEqual([]);
    expect((await later.rowOf(LIST))?.nextAt).toBeUndefined();
  });

  it('is not stuck by a clock that was set back: the list is stale, and due', async () => {
    await background(store, serving()).start([LIST]);
    const before = background(store, serving(MORE), { now: () => NOW - 30 * DAY });
    expect(await before.rowOf(LIST)).toMatchObject({ stale: 'old' });
    expect(await before.planning.due()).toEqual([LIST]);
    await before.start([LIST]);
    expect(session.get('refresh')).toMatchObject({ phase: 'done' });
    expect((await before.rowOf(LIST))?.stale).toBeUndefined();
  });

  it('asks at once for a list whose bytes do not open any more', async () => {
    await background(store, serving()).start([LIST]);
    await damage(LIST);
    const worker = background(store, serving());
    expect(await worker.rowOf(LIST)).toMatchObject({ state: 'unusable' });
    expect((await worker.lists.serving()).unusable).toEqual([LIST]);
    expect(await worker.planning.due()).toEqual([LIST]);
    await worker.start([LIST]);
    expect(await worker.rowOf(LIST)).toMatchObject({ state: 'ready', entries: 210 });
  });
});

/** Bytes that the disk damaged. */
async function damage(list: string): Promise<void> {
  const stored = await store.packs.get(list);
  if (!stored) throw new Error('There is no such pack.');
  const bytes = stored.bytes.slice(0);
  new Uint8Array(bytes).set([1], bytes.byteLength - 5);
  await store.packs.swap({ pack: { ...stored, bytes }, source: state => state, changes: [] });
  await store.packs.confirmServed(list);
}

/** OFAC's server, with this as the file of entries. */
function saying(text: string): Answer {
  return async (name, signal) => {
    const response = await serving()(name, signal);
    return name === 'CONS_PRIM.CSV' ? from(new Response(text), response.url) : response;
  };
}
