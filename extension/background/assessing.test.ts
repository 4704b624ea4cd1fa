import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { samplePack } from '../../src/assessment/sample-packs.ts';
import { openGazetteer } from '../../src/places/open-gazetteer.ts';
import { candidateWith, claimOf } from '../../src/signals/sample.ts';
import type { Pack } from '../../src/watchlists/pack.ts';
import { createAssessing } from './assessing.ts';
import { NOTHING_BEYOND } from './fake-beyond.ts';
import { border, session } from './fake-session.ts';
import type { Serving } from './lists.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

vi.mock('../platform/session.ts', () => import('./fake-session.ts'));
const badges = vi.hoisted(() => new Map<number, unknown>());
vi.mock('../platform/badge.ts', () => ({
  setBadge: (tab: number, badge: unknown) => {
    badges.set(tab, badge);
    return Promise.resolve();
  },
}));
vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));

const gazetteer = openGazetteer(readFileSync('public/data/gazetteer.txt'));
const DAY = 24 * 60 * 60 * 1_000;
const NOW = Date.UTC(2026, 10, 23, 10);
const WORLD = {
  beyond: NOTHING_BEYOND,
  gazetteer: () => Promise.resolve(gazetteer),
  settings: () => Promise.resolve(DEFAULT_SETTINGS),
  mayRead: () => Promise.resolve(true),
  onRead: () => undefined,
  breathe: () => Promise.resolve(),
  now: () => NOW,
};
const candidate = candidateWith({ name: claimOf('Mina Okafor') });

beforeEach(() => {
  session.clear();
});

function serving(pack: Pack, days = 0): Serving {
  const fetchedAt = new Date(NOW - days * DAY).toISOString();
  return {
    packs: [pack],
    unusable: [],
    sources: new Map([['un', { list: 'un', failures: 0, checkedAt: fetchedAt }]]),
    opened: new Map([['un', { from: 'stored', pack, bytes: new ArrayBuffer(0), fetchedAt, damaged: false }]]),
  };
}

/** Reads one page while these lists serve, one after another, as look-ups fail. @returns what was said of the tab. */
async function assessed(...turns: readonly Serving[]): Promise<unknown> {
  let turn = 0;
  const lists = {
    serving: () => Promise.resolve(turns[turn] ?? serving(pack)),
    lookedUp: (_: Serving, used: readonly object[]) => {
      turn += 1;
      return Promise.resolve(used.length === 0);
    },
  };
  const assessing = createAssessing({ ...WORLD, lists });
  await assessing.pageRead(7, 'https://github.com/mina-okafor', {
    kind: 'candidate',
    layout: 'sample',
    candidate,
  });
  return session.get('tab-7');
}

const pack = await samplePack('un');
const damaged: Pack = {
  ...pack,
  get names(): never {
    throw new Error('damaged');
  },
};

describe('assessing a page', () => {
  it('says which lists may lag behind, and quiet it stays', async () => {
    const quiet = { state: 'nothing-found', coverage: { lists: [{ list: 'un' }] } };
    expect(await assessed(serving(pack))).toMatchObject({ assessment: quiet });
    const old = { state: 'nothing-found', coverage: { lists: [{ list: 'un', stale: 'old' }] } };
    expect(await assessed(serving(pack, 9))).toMatchObject({ assessment: old });
  });

  it('is done again once the last good list is back in the place of one that failed', async () => {
    expect(await assessed(serving(damaged), serving(pack, 1))).toMatchObject({
      assessment: { state: 'nothing-found', coverage: { lists: [{ list: 'un' }], notChecked: [] } },
    });
  });
});

const PAGE = 'https://github.com/mina-okafor';
const reading = { kind: 'candidate', layout: 'sample', candidate } as const;
const lists = { serving: () => Promise.resolve(serving(pack)), lookedUp: () => Promise.resolve(false) };

describe('a page', () => {
  it('that may not be read is not: nothing is noted, counted or drawn', async () => {
    const onRead = vi.fn();
    const assessing = createAssessing({ ...WORLD, lists, onRead, mayRead: () => Promise.resolve(false) });
    expect(await assessing.pageRead(7, PAGE, reading)).toBeNull();
    expect([...session.keys()]).toEqual([]);
    expect(onRead).not.toHaveBeenCalled();
  });

  it('that was left while it was assessed has no state', async () => {
    const assessing = createAssessing({ ...WORLD, lists });
    const marking = assessing.pageRead(7, PAGE, reading);
    await assessing.pageLeft(7);
    expect(await marking).toBeNull();
    expect([...session.keys()]).toEqual([]);
  });

  it('that was being assessed while everything was deleted leaves nothing', async () => {
    const assessing = createAssessing({ ...WORLD, lists });
    const marking = assessing.pageRead(7, PAGE, reading);
    await assessing.forget();
    expect(await marking).toBeNull();
    expect([...session.keys()]).toEqual([]);
  });

  it('is marked where the marks of its site are on, and where it belongs to no site', async () => {
    const assessing = createAssessing({ ...WORLD, lists });
    expect(await assessing.pageRead(7, PAGE, reading)).toMatchObject({ state: 'nothing-found' });
    expect(await assessing.pageRead(7, 'https://mina.example/', reading)).not.toBeNull();
    expect(await assessing.pageRead(7, 'https://www.linkedin.com/in/mina-okafor', reading)).toBeNull();
    expect(session.get('tab-7')).toMatchObject({ kind: 'candidate', name: 'Mina Okafor' });
  });

  it('is marked where the session has no room for it, and nothing of the page before stays', async () => {
    const assessing = createAssessing({ ...WORLD, lists });
    await assessing.pageRead(7, PAGE, reading);
    border.cross = (call, written) =>
      written === undefined ? call() : Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    const jo = { ...reading, candidate: { ...candidate, key: 'sample:jo', name: claimOf('Jo Lindqvist') } };
    expect(await assessing.pageRead(7, PAGE, jo)).toMatchObject({ state: 'nothing-found' });
    border.cross = call => call();
    expect([...session.keys()]).toEqual([]);
  });

  it('takes the room of those that were read longest ago, and these are as if they had not been read', async () => {
    let seconds = 0;
    const assessing = createAssessing({ ...WORLD, lists, now: () => NOW + 1_000 * (seconds += 1) });
    border.cross = (call, written) =>
      written !== undefined && !session.has(written) && session.size >= 9
        ? Promise.reject(new Error('QUOTA_BYTES quota exceeded'))
        : call();
    for (const tab of [1, 2, 3]) await assessing.pageRead(tab, PAGE, reading);
    await assessing.pageRead(1, PAGE, reading);
    await assessing.pageRead(4, PAGE, reading);
    border.cross = call => call();
    expect([1, 2, 3, 4].filter(tab => session.has(`tab-${tab}`))).toEqual([1, 4]);
    expect([...session.keys()].filter(key => /-[23]$/.test(key))).toEqual([]);
    expect([1, 2, 3, 4].filter(tab => badges.get(tab) !== undefined)).toEqual([1, 4]);
  });

  it('is assessed where the settings cannot be read, and nothing is drawn into it', async () => {
    const settings = () => Promise.reject(new Error('The database does not open.'));
    const assessing = createAssessing({ ...WORLD, lists, settings });
    expect(await assessing.pageRead(7, PAGE, reading)).toBeNull();
    expect(session.get('tab-7')).toMatchObject({ kind: 'candidate', name: 'Mina Okafor' });
  });

  it('that cannot be read says which reader was at work', async () => {
    const assessing = createAssessing({ ...WORLD, lists });
    const failed = { kind: 'unreadable', reason: 'no-name' } as const;
    await assessing.pageRead(7, PAGE, failed);
    expect(session.get('tab-7')).toEqual({ ...failed, url: PAGE, reader: 'github' });
    await assessing.pageRead(7, 'https://mina.example/', failed);
    expect(session.get('tab-7')).toEqual({ ...failed, url: 'https://mina.example/' });
  });
});

describe('what was typed', () => {
  const typed = { name: '', location: '', organisation: '', email: '', phone: '', birthDate: '' };
  const assessing = createAssessing({ ...WORLD, lists });

  it('is assessed, and nothing of it is kept', async () => {
    const state = await assessing.typed({ ...typed, name: ' Mina  Okafor ', location: 'Lisbon' });
    expect(state).toMatchObject({
      kind: 'candidate',
      name: 'Mina Okafor',
      url: '',
      reader: 'typed',
      grade: 'typed',
      shown: { location: { value: 'Lisbon', where: 'typed', at: 'form' } },
      assessment: { state: 'nothing-found' },
    });
    expect([...session.keys()]).toEqual([]);
  });

  it('without a name could not be checked', async () => {
    expect(await assessing.typed({ ...typed, location: 'Lisbon' })).toMatchObject({
      name: '',
      assessment: { state: 'unreadable', coverage: { notChecked: ['name-missing'] } },
    });
  });
});
