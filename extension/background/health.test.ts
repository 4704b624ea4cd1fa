import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { HEALTH } from '../../src/readers/health.ts';
import type { Reading } from '../../src/readers/reader.ts';
import { candidateWith, claimOf } from '../../src/signals/sample.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { createHealth, type Health } from './health.ts';

const candidate = { ...candidateWith({ name: claimOf('Mina Okafor') }), reader: 'github' };
const read: Reading = { kind: 'candidate', layout: 'card', candidate };
const failed: Reading = { kind: 'unreadable', reason: 'no-name' };
const page = (who: number): string => `https://github.com/mina-${who}`;

let store: Store;
let health: Health;
let end: () => void;

/** A worker over the same store. */
function worker(): Health {
  return createHealth({
    store,
    isPrivateTab: tab => Promise.resolve(tab === 13),
    sleep: (_, signal) =>
      new Promise((resolve, reject) => {
        end = resolve;
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
      }),
  });
}

/** The pause after which is written is over. */
async function written(): Promise<void> {
  end();
  await new Promise(resolve => setTimeout(resolve));
}

beforeEach(() => {
  store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
  health = worker();
});

describe('the health of readers', () => {
  it('is counted once a visit, as it was read last, and outlives the worker', async () => {
    expect(await health.sites()).toEqual([]);
    health.noted(7, page(1), failed);
    health.noted(7, page(1), read);
    health.noted(8, page(1), read);
    expect(await health.sites()).toEqual([]);
    await written();
    health.noted(7, page(1), failed);
    await written();
    expect(await worker().sites()).toEqual([
      { reader: 'github', state: 'ok', readings: 2, missing: [], layouts: { card: 2 } },
    ]);
  });

  it('is broken after three pages that gave no name', async () => {
    for (const who of [1, 2, 3]) health.noted(7, page(who), failed);
    await written();
    expect(await health.sites()).toMatchObject([{ reader: 'github', state: 'broken', readings: 3 }]);
  });

  it('keeps the last readings alone, and neither names nor addresses', async () => {
    for (let who = 0; who < HEALTH.most + 20; who += 1) health.noted(7, page(who), read);
    await written();
    expect(await health.sites()).toMatchObject([{ readings: HEALTH.most }]);
    expect(JSON.stringify(await store.settings.get('health'))).not.toMatch(/mina|okafor|https/i);
  });

  it('counts nothing of private windows, of other sites, and of what the user taught', async () => {
    health.noted(13, page(1), read);
    health.noted(7, 'https://mina.example/', read);
    health.noted(7, page(2), { ...read, candidate: { ...candidate, reader: 'taught' } });
    await written();
    expect(await health.sites()).toEqual([]);
  });

  it('is forgotten, what was not written yet included', async () => {
    health.noted(7, page(1), read);
    await written();
    health.noted(7, page(2), read);
    await health.forget();
    await written();
    expect(await health.sites()).toEqual([]);
    health.noted(7, page(2), read);
    await written();
    expect(await health.sites()).toMatchObject([{ readings: 1 }]);
  });

  it('starts anew where what is kept is not readable', async () => {
    await store.settings.put('health', { github: 'many' });
    health.noted(7, page(1), read);
    await written();
    expect(await health.sites()).toMatchObject([{ readings: 1 }]);
  });
});
