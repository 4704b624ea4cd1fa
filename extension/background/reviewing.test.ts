import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { profileOf } from '../../src/assessment/dispositions/fingerprint.ts';
import { CHECKLIST } from '../../src/assessment/review/checklist.ts';
import { NO_REVIEW, REVIEW, type Review } from '../../src/assessment/review/review.ts';
import type { ReviewChange } from '../../src/assessment/review/review-change.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import { candidateWith, claimOf } from '../../src/signals/sample.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import type { Beyond } from './beyond.ts';
import { beyondHandlers } from './beyond-handlers.ts';
import { session } from './fake-session.ts';
import { personOf } from './person.ts';
import { putRead } from './read-candidate.ts';
import { createReviewing, reviewSchema, type Reviewing } from './reviewing.ts';
import { tabKey } from './tab-key.ts';

vi.mock('../platform/session.ts', () => import('./fake-session.ts'));
const privateTabs = vi.hoisted(() => new Set<number>());
vi.mock('../platform/tabs.ts', () => ({
  isPrivateTab: (tab: number) => Promise.resolve(privateTabs.has(tab)),
}));

const TAB = 7;
const MINA: Candidate = { ...candidateWith({ name: claimOf('Mina Okafor') }), key: 'github:mina' };
const KEPT: Review = { notes: 'Called on Monday.', reviewer: 'Lena Hartwig', done: ['camera'] };
const WRITTEN: ReviewChange = {
  notes: 'Called on Monday.',
  reviewer: 'Lena Hartwig',
  ticks: { camera: true },
};

let store: Store;
let reviewing: Reviewing;
beforeEach(() => {
  store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
  reviewing = createReviewing({ store, now: () => Date.UTC(2026, 10, 23, 9) });
  session.clear();
  privateTabs.clear();
});

describe('what was written down', () => {
  it('is there again for the same profile, and for no other', async () => {
    expect(await reviewing.of(MINA)).toEqual(NO_REVIEW);
    await reviewing.change(MINA, WRITTEN);
    expect(await reviewing.of(MINA)).toEqual({ ...KEPT, changedAt: '2026-11-23T09:00:00.000Z' });
    expect(await reviewing.of({ key: 'github:jo' })).toEqual(NO_REVIEW);
  });

  it('is kept under a hash: the profile’s key is nowhere in it', async () => {
    await reviewing.change(MINA, WRITTEN);
    expect(JSON.stringify(await store.reviews.all())).not.toContain('mina');
  });

  it('has each item once, in the order of the checklist, and none of another version', async () => {
    await reviewing.change(MINA, { ticks: { threat: true, camera: true } });
    await reviewing.change(MINA, { ticks: { accommodation: true, camera: true } });
    expect((await reviewing.of(MINA)).done).toEqual(['accommodation', 'camera', 'threat']);
    const id = profileOf(MINA.key);
    await store.reviews.put({ ...KEPT, id, done: ['item-of-tomorrow', 'room'], changedAt: '2026-11-23' });
    expect((await reviewing.of(MINA)).done).toEqual(['room']);
  });

  it('of two pages at the same moment is all there, and neither overwrites the other', async () => {
    await reviewing.change(MINA, { ticks: { room: true, threat: true } });
    await Promise.all([
      reviewing.change(MINA, { notes: 'Called.' }),
      reviewing.change(MINA, { ticks: { camera: true, room: false } }),
      reviewing.change(MINA, { reviewer: 'Lena Hartwig' }),
    ]);
    const { notes, reviewer, done } = await reviewing.of(MINA);
    expect({ notes, reviewer, done }).toEqual({
      notes: 'Called.',
      reviewer: 'Lena Hartwig',
      done: ['camera', 'threat'],
    });
  });

  it('leaves nothing behind once it is emptied', async () => {
    await reviewing.change(MINA, WRITTEN);
    await reviewing.change(MINA, { notes: ' ', reviewer: '', ticks: { camera: false } });
    expect(await store.reviews.all()).toEqual([]);
  });

  it('is taken as long as the page lets it become, and no longer', () => {
    const longest = {
      notes: 'n'.repeat(REVIEW.notes),
      reviewer: 'r'.repeat(REVIEW.reviewer),
      ticks: Object.fromEntries(CHECKLIST.map(item => [item, true])),
    };
    expect(v.is(reviewSchema, {})).toBe(true);
    expect(v.is(reviewSchema, longest)).toBe(true);
    expect(v.is(reviewSchema, { ...longest, notes: `${longest.notes}n` })).toBe(false);
    expect(v.is(reviewSchema, { ...longest, reviewer: `${longest.reviewer}r` })).toBe(false);
    expect(v.is(reviewSchema, { ...longest, ticks: { camera: 'yes' } })).toBe(false);
    expect(v.is(reviewSchema, { ...longest, ticks: { 'went-badly': true } })).toBe(false);
  });
});

describe('the messages', () => {
  const person = personOf(MINA);
  const handlers = () => {
    // Of the other parts nothing is asked.
    const beyond = { reviewing, answering: {}, deciding: {}, looking: {}, remembering: {}, indicators: {} };
    return beyondHandlers(beyond as unknown as Beyond, { again: () => Promise.resolve() });
  };
  const screen = { from: 'screen' } as const;
  beforeEach(async () => {
    await putRead(TAB, { url: 'https://people.example/mina', candidate: MINA });
    session.set(tabKey(TAB), { kind: 'candidate', person, assessment: { findings: [], matches: [] } });
  });

  it('keep and give what is about the candidate of the tab', async () => {
    await handlers()['review-change']({ tab: TAB, person, review: WRITTEN }, screen);
    expect((await handlers().review({ tab: TAB, person }, screen)).notes).toBe('Called on Monday.');
  });

  it('change nothing where the tab shows somebody else by now, and tell nothing of them', async () => {
    await reviewing.change(MINA, WRITTEN);
    const other = { tab: TAB, person: 'somebody else' };
    await expect(handlers()['review-change']({ ...other, review: WRITTEN }, screen)).rejects.toThrow();
    expect(await handlers().review(other, screen)).toEqual(NO_REVIEW);
  });

  it('keep nothing from a private window', async () => {
    privateTabs.add(TAB);
    await handlers()['review-change']({ tab: TAB, person, review: WRITTEN }, screen);
    expect(await store.reviews.all()).toEqual([]);
  });
});
