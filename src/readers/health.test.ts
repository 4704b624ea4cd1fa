import { describe, expect, it } from 'vitest';
import { blankCandidate, type Candidate } from '../candidate/candidate.ts';
import { missing } from '../candidate/claim.ts';
import { claimOf } from '../candidate/text.ts';
import { HEALTH, healthOf, noteOf, type ReadingNote } from './health.ts';

const url = new URL('https://jobs.example/people/mina-okafor?from=list');
const blank = blankCandidate('jobs', url, 'mina-okafor', 'public-code');
const whole: Partial<Candidate> = {
  name: claimOf('Mina Okafor', 'markup', 'main h1', 'Mina Okafor'),
  headline: claimOf('Data engineer', 'markup', '.headline', 'Data engineer'),
  location: claimOf('Lisbon', 'markup', '.place', 'Lisbon'),
};

/** The notes of so many visits of pages that gave these fields. */
function visits(times: number, found: Partial<Candidate> = whole, layout = 'card'): readonly ReadingNote[] {
  const note = noteOf({ kind: 'candidate', layout, candidate: { ...blank, ...found } });
  return Array.from({ length: times }, () => note ?? { layout, fields: {} });
}
const unreadable = noteOf({ kind: 'unreadable', reason: 'unknown-layout' });
const failed = (times: number): readonly ReadingNote[] =>
  Array.from({ length: times }, () => unreadable ?? { layout: '', fields: {} });

describe('what is counted of a reading', () => {
  it('holds where a value stood or why there is none, and nothing of the person or the page', () => {
    const [note] = visits(1, { ...whole, experience: missing('not-loaded') });
    expect(note).toMatchObject({
      layout: 'card',
      fields: { name: 'main h1', location: '.place', experience: '-not-loaded', education: '-absent' },
    });
    expect(JSON.stringify(note)).not.toMatch(/mina|okafor|lisbon|jobs\.example|people/i);
  });

  it('is nothing for pages that are nobody, and for what is not the fault of a reader', () => {
    expect(noteOf({ kind: 'own-profile' })).toBeUndefined();
    expect(noteOf({ kind: 'not-a-candidate' })).toBeUndefined();
    expect(noteOf({ kind: 'list', candidates: [] })).toBeUndefined();
    expect(noteOf({ kind: 'unreadable', reason: 'too-large' })).toBeUndefined();
    expect(noteOf({ kind: 'unreadable', reason: 'keeps-changing' })).toBeUndefined();
  });
});

describe('the health of a reader', () => {
  it('is fine while it reads what it should, and before it has read anything', () => {
    expect(healthOf('jobs', [])).toEqual({
      reader: 'jobs',
      state: 'ok',
      readings: 0,
      missing: [],
      layouts: {},
    });
    expect(healthOf('jobs', visits(20))).toMatchObject({ state: 'ok', layouts: { card: 20 } });
  });

  it('is broken when three pages in a row gave no name, and no longer when one does', () => {
    expect(healthOf('jobs', [...visits(10), ...failed(2)]).state).toBe('ok');
    expect(healthOf('jobs', [...visits(10), ...failed(3)])).toMatchObject({
      state: 'broken',
      layouts: { card: 10, none: 3 },
    });
    expect(healthOf('jobs', failed(3)).state).toBe('broken');
    expect(healthOf('jobs', visits(3, {})).state).toBe('broken');
    expect(healthOf('jobs', [...visits(10), ...failed(3), ...visits(1)]).state).toBe('ok');
  });

  it('is degraded when mostly a standard said who it was', () => {
    expect(healthOf('jobs', [...visits(5), ...visits(5, whole, 'fallback')]).state).toBe('ok');
    expect(healthOf('jobs', [...visits(5), ...visits(6, whole, 'fallback')]).state).toBe('degraded');
    expect(healthOf('jobs', visits(1, whole, 'fallback')).state).toBe('ok');
  });

  it('is degraded when a field is gone that was usual', () => {
    const { location: _, ...without } = whole;
    expect(healthOf('jobs', [...visits(10), ...visits(4, without)]).missing).toEqual([]);
    expect(healthOf('jobs', [...visits(10), ...visits(5, without)])).toMatchObject({
      state: 'degraded',
      missing: ['location'],
    });
    // Half of the people give none: five in a row without one is chance.
    const half = Array.from({ length: 5 }, () => [...visits(1), ...visits(1, without)]).flat();
    expect(healthOf('jobs', [...half, ...visits(5, without)]).missing).toEqual([]);
    const late = { ...whole, location: missing('not-loaded') };
    expect(healthOf('jobs', [...visits(10), ...visits(5, late)]).missing).toEqual([]);
  });

  it('forgets what is long ago', () => {
    const notes = [...failed(100), ...visits(HEALTH.most)];
    expect(healthOf('jobs', notes)).toMatchObject({
      state: 'ok',
      readings: HEALTH.most,
      layouts: { card: 50 },
    });
  });
});
