import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';
import { background, NOW } from './fake-background.ts';
import { LIST, PARTIES, serving } from './fake-publisher.ts';
import { border, session } from './fake-session.ts';
import { openLists } from './lists.ts';

vi.mock('../platform/session.ts', () => import('./fake-session.ts'));

const MORE = [...PARTIES, 'NEWCOMER TRADING LLC'];
const SETTLED = ['done', 'unchanged', 'failed'];
/** Steps of a refresh are counted, not known; there are some dozens. */
const MOST_STEPS = 200;

afterEach(() => {
  border.cross = call => call();
});

describe('a worker that the browser stops at any step of a refresh', () => {
  // What a worker asked for last may still have been done, or not: nobody tells it any more.
  it.each(['before', 'after'] as const)(
    '%s the step is done leaves a whole list, and one that knows',
    async when => {
      let step = 0;
      let finished = false;
      for (; !finished && step < MOST_STEPS; step += 1) {
        session.clear();
        border.cross = call => call();
        const indexedDB = new IDBFactory();
        const store = openStore({ indexedDB, IDBKeyRange });
        await background(store, serving()).start([LIST]);
        session.clear();

        finished = await runUntil(step, when, store);

        border.cross = call => call();
        const opened = openLists({ store, packaged: () => Promise.resolve(undefined), now: () => NOW });
        const { packs, unusable } = await opened.serving();
        const served = packs.find(({ header }) => header.list === LIST)?.header.entries;
        expect([PARTIES.length, MORE.length]).toContain(served);
        expect(unusable).toEqual([]);
        const logged = (await store.changes.page({ text: '' })).changes.length;
        expect(logged).toBe(served === MORE.length ? 1 : 0);

        const next = background(openStore({ indexedDB, IDBKeyRange }), serving(MORE));
        await next.start([]);
        const state = await next.look();
        if (state) expect(SETTLED).toContain(state.phase);

        await next.start([LIST]);
        expect(await next.look()).toMatchObject({ list: LIST, waiting: [] });
        expect(SETTLED.slice(0, 2)).toContain((await next.look())?.phase);
        expect(await next.rowOf(LIST)).toMatchObject({ state: 'ready', entries: MORE.length, failures: 0 });
        expect((await store.changes.page({ text: '' })).changes).toHaveLength(1);
      }
      // It was stopped at every step there is, and at none in the end.
      expect(finished).toBe(true);
      expect(step).toBeGreaterThan(15);
    },
  );
});

/** Runs a worker that gets no further than a step. @returns whether it was done before. */
async function runUntil(last: number, when: 'before' | 'after', store: Store): Promise<boolean> {
  let steps = 0;
  let stopped: () => void = () => undefined;
  const stop = new Promise<false>(resolve => {
    stopped = () => {
      resolve(false);
    };
  });
  const cross = async <T>(call: () => Promise<T>): Promise<T> => {
    steps += 1;
    if (steps <= last) return await call();
    if (steps === last + 1 && when === 'after') await call();
    stopped();
    return await new Promise<never>(() => undefined);
  };
  border.cross = cross;
  const worker = background(guarded(store, cross), serving(MORE), {
    fetch: (address, init) =>
      cross(() => serving(MORE)(address.split('/').at(-1) ?? '', init.signal ?? AbortSignal.any([]))),
    hasOrigins: () => cross(() => Promise.resolve(true)),
    onRefreshed: () => cross(() => Promise.resolve()),
  });
  return await Promise.race([stop, worker.start([LIST, 'uk']).then(() => true)]);
}

/** The store, each of whose answers is a step. */
function guarded(store: Store, cross: typeof border.cross): Store {
  const wrap = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => cross(() => Reflect.apply(value, target, args) as Promise<unknown>);
      },
    });
  return { ...store, packs: wrap(store.packs), sources: wrap(store.sources), settings: wrap(store.settings) };
}
