import { NOTHING_BEYOND } from './fake-beyond.ts';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { samplePack } from '../../src/assessment/sample-packs.ts';
import { openGazetteer } from '../../src/places/open-gazetteer.ts';
import { MOST_ROWS } from '../../src/readers/read-with.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import { candidateWith, claimOf } from '../../src/signals/sample.ts';
import type { TabState } from '../contract.ts';
import type { Badge } from '../platform/badge.ts';
import { createAssessing } from './assessing.ts';
import { border, session } from './fake-session.ts';
import type { Serving } from './lists.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const badges: (Badge | undefined)[] = [];
vi.mock('../platform/session.ts', () => import('./fake-session.ts'));
vi.mock('../platform/badge.ts', () => ({
  setBadge: (_: number, badge: Badge | undefined) => Promise.resolve(badges.push(badge)),
}));
vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));

const gazetteer = openGazetteer(readFileSync('public/data/gazetteer.txt'));
const pack = await samplePack('un');
const serving: Serving = {
  packs: [pack],
  unusable: [],
  sources: new Map(),
  opened: new Map(),
};
const PAGE = 'https://github.com/orgs/harbour/people';
let served = 0;
const world = {
  lists: {
    serving: () => {
      served += 1;
      return Promise.resolve(serving);
    },
    lookedUp: () => Promise.resolve(false),
  },
  beyond: NOTHING_BEYOND,
  gazetteer: () => Promise.resolve(gazetteer),
  settings: () => Promise.resolve(DEFAULT_SETTINGS),
  mayRead: () => Promise.resolve(true),
  onRead: () => undefined,
  breathe: () => Promise.resolve(),
  now: () => Date.UTC(2026, 10, 23, 10),
};

function row(key: string, changed: Partial<Candidate> = {}): Candidate {
  const candidate = candidateWith({ name: claimOf(`Mina ${key}`), ...changed });
  return { ...candidate, key, url: `https://github.com/${key}`, extent: 'row' };
}
const rows = (from: number, count: number): readonly Candidate[] =>
  Array.from({ length: count }, (_, index) => row(`okafor-${from + index}`));

const read = (
  assessing: ReturnType<typeof createAssessing>,
  candidates: readonly Candidate[],
  more = false,
) => assessing.rowsRead(7, { url: PAGE, candidates, more });

function listed(): Extract<TabState, { readonly kind: 'list' }> {
  const state = session.get('tab-7') as TabState;
  if (state.kind !== 'list') throw new Error('no list');
  return state;
}

/** A developer in North Korea's capital by their own account, as far as a row shows. */
const NOTABLE: Partial<Candidate> = {
  location: claimOf('Pyongyang, North Korea'),
};

beforeEach(() => {
  session.clear();
  badges.length = 0;
  served = 0;
});

describe('rows of a list', () => {
  it('are added as they are met, each once, and say that a row is all there was', async () => {
    const assessing = createAssessing(world);
    const marks = await read(assessing, [row('a'), row('b')], true);
    expect(marks).toHaveLength(2);
    expect(marks[0]).toMatchObject({
      state: 'nothing-found',
      label: expect.stringContaining('row alone') as string,
    });
    expect(marks[0]?.lines.join('\n')).toContain('what the row shows, and no more');

    await read(assessing, [row('c'), row('a', { name: claimOf('Mina A. Okafor') })]);
    expect(listed()).toMatchObject({ kind: 'list', url: PAGE, grade: 'public-code', more: false });
    expect(listed().rows.map(({ key, name }) => [key, name])).toEqual([
      ['a', 'Mina A. Okafor'],
      ['b', 'Mina b'],
      ['c', 'Mina c'],
    ]);
    expect(listed().rows[0]).toMatchObject({ url: 'https://github.com/a', partialName: false, matches: 0 });
  });

  it('never raise more than a row can, whatever the page calls them', async () => {
    const assessing = createAssessing(world);
    await read(assessing, [{ ...row('a', NOTABLE), extent: 'profile' }, row('b')]);
    const [state] = listed().rows.map(one => one.state);
    expect(['nothing-found', 'ask']).toContain(state);
  });

  it('are counted on the button, with the glyph of the gravest', async () => {
    const assessing = createAssessing(world);
    await read(assessing, [row('a'), row('b')]);
    expect(badges.at(-1)).toMatchObject({ text: '–' });
    const { rows: known } = listed();
    session.set('tab-7', { ...listed(), rows: known.map(one => ({ ...one, state: 'ask' })) });
    await read(assessing, [row('c')]);
    expect(badges.at(-1)).toMatchObject({ text: '?2', title: 'Countersign: 2 of 3 listed here to look at' });
  });

  it('are said not to be checked where they could not be', async () => {
    const lists = { ...world.lists, serving: () => Promise.resolve({ ...serving, packs: [] }) };
    await read(createAssessing({ ...world, lists }), [row('a')]);
    expect(badges.at(-1)).toMatchObject({ text: '×' });
  });

  it('stop where nobody looks through more', async () => {
    const assessing = createAssessing(world);
    for (let from = 0; from < MOST_ROWS + 10; from += 10) await read(assessing, rows(from, 10));
    expect(listed().rows).toHaveLength(MOST_ROWS);
    expect(listed().more).toBe(true);
  });

  it('are written once a batch, however many batches come at a time', async () => {
    const assessing = createAssessing(world);
    let writes = 0;
    const cross = border.cross;
    border.cross = (call, written) => {
      if (written !== undefined) writes += 1;
      return call();
    };
    await Promise.all([0, 10, 20, 30, 40].map(from => read(assessing, rows(from, 10))));
    border.cross = cross;
    expect(listed().rows).toHaveLength(50);
    expect(writes).toBe(5);
  });

  it('of another page replace those of the last', async () => {
    const assessing = createAssessing(world);
    await read(assessing, [row('a')]);
    await assessing.rowsRead(7, { url: `${PAGE}?page=2`, candidates: [row('b')], more: false });
    expect(listed().rows.map(({ key }) => key)).toEqual(['b']);
  });

  it('are nothing where the page may not be read, or was left meanwhile', async () => {
    const refused = createAssessing({ ...world, mayRead: () => Promise.resolve(false) });
    expect(await read(refused, [row('a'), row('b')])).toEqual([null, null]);
    const assessing = createAssessing(world);
    const reading = read(assessing, [row('a')]);
    await assessing.pageLeft(7);
    expect(await reading).toEqual([null]);
    expect(session.has('tab-7')).toBe(false);
    expect(served).toBe(1);
  });

  it('are not marked on LinkedIn unless asked for, but listed', async () => {
    const url = 'https://www.linkedin.com/search/results/people/';
    const assessing = createAssessing(world);
    expect(await assessing.rowsRead(7, { url, candidates: [row('a')], more: false })).toEqual([null]);
    expect(listed().rows).toHaveLength(1);
  });
});
