import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore, StoreFull, type Store } from '../../src/store/store.ts';
import { starterBytes } from '../../src/watchlists/starter.ts';
import { openLists, type Lists } from './lists.ts';
import { createRefreshing, type Refreshing } from './refreshing.ts';

const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../platform/session.ts', () => ({
  readSession: (key: string) => Promise.resolve(session.get(key)),
  writeSession: (key: string, value: unknown) => {
    session.set(key, structuredClone(value));
    return Promise.resolve();
  },
}));

/** One invented person and one invented organisation, in the official layout. */
const FILES: Readonly<Record<string, string>> = {
  'SDN.CSV':
    '91001,"HALVORSEN, Test Person","individual","TEST",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 01 Feb 1970."\r\n' +
    '91002,"INVENTED TRADING LLC",-0- ,"TEST",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\u001a',
  'ALT.CSV': '91002,1,"aka","INVENTED GENERAL TRADING",-0- \r\n\u001a',
  'SDN_COMMENTS.CSV': '91002,"Linked To: HALVORSEN."\r\n\u001a',
};

type Answer = (name: string, signal: AbortSignal) => Promise<Response>;
const serve: Answer = name => {
  const response = new Response(FILES[name], {
    headers: { 'last-modified': 'Sun, 02 Aug 2026 10:00:00 GMT' },
  });
  const url = `https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/${name}`;
  return Promise.resolve(Object.defineProperty(response, 'url', { value: url }));
};

describe('refreshing a list', () => {
  let store: Store;
  let lists: Lists;
  const worker = (answer: Answer): Refreshing =>
    createRefreshing({
      store,
      lists,
      now: () => Date.UTC(2026, 10, 23, 9),
      breathe: () => Promise.resolve(),
      subtle: crypto.subtle,
      fetch: (address, init) =>
        answer(new URL(address).pathname.split('/').at(-1) ?? '', init.signal ?? AbortSignal.any([])),
    });
  const row = async () => (await lists.rows()).find(({ list }) => list === 'ofac-sdn');

  beforeEach(() => {
    session.clear();
    store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
    lists = openLists(store, starterBytes);
  });

  it('puts the new list in use and says whose day it is', async () => {
    expect(await row()).toMatchObject({ state: 'missing', entries: 0 });
    await worker(serve).start('ofac-sdn');
    expect(session.get('refresh')).toMatchObject({ phase: 'done' });
    expect(await row()).toMatchObject({ state: 'ready', entries: 2, publishedAt: '2026-08-02' });
  });

  it.each<[string, Answer, object]>([
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), { reason: 'offline' }],
    [
      'a notice page',
      async (name, signal) => at(await serve(name, signal), '<!doctype html><p>Sorry'),
      { reason: 'not-a-list' },
    ],
    [
      'a broken download',
      async (name, signal) => at(await serve(name, signal), FILES[name]?.slice(0, -1) ?? ''),
      { reason: 'truncated' },
    ],
  ])('keeps the last good list after %s, and says why', async (_, answer, failure) => {
    await worker(serve).start('ofac-sdn');
    await worker(answer).start('ofac-sdn');
    expect(session.get('refresh')).toMatchObject({ phase: 'failed', failure });
    expect(await row()).toMatchObject({ state: 'ready', entries: 2, lastFailure: failure });
  });

  it('keeps the last good list when the disk is full', async () => {
    await worker(serve).start('ofac-sdn');
    vi.spyOn(store, 'swapPack').mockRejectedValue(new StoreFull());
    await worker(serve).start('ofac-sdn');
    expect(session.get('refresh')).toMatchObject({ phase: 'failed', failure: { reason: 'disk-full' } });
    expect(await row()).toMatchObject({ state: 'ready', entries: 2 });
  });

  it('says that a refresh was interrupted when the worker that ran it is gone', async () => {
    void worker(() => new Promise<Response>(() => undefined)).start('ofac-sdn'); // ... and the browser stops it here.
    await vi.waitFor(() => {
      expect(session.get('refresh')).toMatchObject({ phase: 'downloading' });
    });
    const next = worker(serve);
    expect(await next.look()).toMatchObject({ phase: 'failed', failure: { reason: 'interrupted' } });
    await next.start('ofac-sdn');
    expect(session.get('refresh')).toMatchObject({ phase: 'done' });
    expect(await row()).toMatchObject({ state: 'ready' });
  });

  it('ends when it is cancelled, and does not call a running one interrupted', async () => {
    const refreshing = worker(
      (_, signal) =>
        new Promise((_resolve, reject) => {
          const abort = (): void => {
            reject(signal.reason as Error);
          };
          if (signal.aborted) abort();
          signal.addEventListener('abort', abort);
        }),
    );
    const running = refreshing.start('ofac-sdn');
    await vi.waitFor(() => {
      expect(session.get('refresh')).toMatchObject({ phase: 'downloading' });
    });
    expect(await refreshing.look()).toMatchObject({ phase: 'downloading' });
    await refreshing.cancel();
    await running;
    expect(session.get('refresh')).toMatchObject({ phase: 'failed', failure: { reason: 'cancelled' } });
  });

  it('says that stored bytes do not open, and replaces them', async () => {
    await store.swapPack({
      list: 'ofac-sdn',
      bytes: new Uint8Array([1, 2, 3]).buffer,
      fetchedAt: '2026-11-01',
    });
    lists.changed();
    expect(await row()).toMatchObject({ state: 'unusable' });
    expect((await lists.serving()).unusable).toEqual(['ofac-sdn']);
    await worker(serve).start('ofac-sdn');
    expect(await row()).toMatchObject({ state: 'ready' });
  });
});

function at(response: Response, body: string): Response {
  return Object.defineProperty(new Response(body), 'url', { value: response.url });
}
