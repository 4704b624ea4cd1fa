import { beforeEach, describe, expect, it, vi } from 'vitest';
import { missing } from '../../src/candidate/claim.ts';
import type { Reading } from '../../src/readers/reader.ts';
import { candidateWith, claimOf } from '../../src/signals/sample.ts';
import { createAssessing } from './assessing.ts';
import { atHand } from './at-hand.ts';
import { NOTHING_BEYOND } from './fake-beyond.ts';
import { session } from './fake-session.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

vi.mock('../platform/session.ts', () => import('./fake-session.ts'));
vi.mock('../platform/badge.ts', () => ({ setBadge: () => Promise.resolve() }));
vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));

const TAB = 7;
const PAGE = 'https://github.com/mina-okafor';
const assessing = createAssessing({
  lists: {
    serving: () => Promise.resolve({ packs: [], unusable: [], sources: new Map(), opened: new Map() }),
    lookedUp: () => Promise.resolve(false),
  },
  beyond: NOTHING_BEYOND,
  gazetteer: () => Promise.resolve({ placesOf: () => [] }),
  settings: () => Promise.resolve(DEFAULT_SETTINGS),
  mayRead: () => Promise.resolve(true),
  onRead: () => undefined,
  breathe: () => Promise.resolve(),
  now: () => Date.UTC(2026, 10, 23, 10),
});
const candidate = candidateWith({
  name: claimOf('Mina Okafor'),
  photo: claimOf('https://github.com/mina.png'),
});
const read = (reading: Reading) => assessing.pageRead(TAB, PAGE, reading);

beforeEach(async () => {
  session.clear();
  await read({ kind: 'candidate', layout: 'sample', candidate });
});

describe('what could be kept of the candidate in a tab', () => {
  it('is there beside the state of the tab, reduced', async () => {
    expect((await atHand(TAB))?.facts.name?.value).toBe('Mina Okafor');
    expect(JSON.stringify(await atHand(TAB))).not.toContain('mina.png');
    expect(await atHand(8)).toBeUndefined();
  });

  it('is gone when the page was left', async () => {
    await assessing.pageLeft(TAB);
    expect(await atHand(TAB)).toBeUndefined();
  });

  it('is gone when the tab shows no candidate any more', async () => {
    await read({ kind: 'not-a-candidate' });
    expect(await atHand(TAB)).toBeUndefined();
  });

  it('is the next candidate’s when the tab shows one', async () => {
    await read({
      kind: 'candidate',
      layout: 'sample',
      candidate: { ...candidate, name: claimOf('Jo Lindqvist'), photo: missing('absent') },
    });
    expect((await atHand(TAB))?.facts.name?.value).toBe('Jo Lindqvist');
  });

  it('is gone with everything else', async () => {
    await assessing.forget();
    expect(await atHand(TAB)).toBeUndefined();
  });
});
