import { beforeEach, describe, expect, it } from 'vitest';
import { NO_REVIEW, type Review } from '../../src/assessment/review/review.ts';
import { createReviewKeeper, type Shown, type Written } from './review-keeper.ts';

let stored: Review;
let kept: Written[];
let told: Shown[];
let due: (() => void) | undefined;
let broken: boolean;

const settle = () => new Promise<void>(resolve => setTimeout(resolve));
const pause = async (): Promise<void> => {
  due?.();
  await settle();
};
const last = (): Shown | undefined => told.at(-1);

function keeper() {
  return createReviewKeeper({
    load: () => (broken ? Promise.reject(new Error('broken')) : Promise.resolve(stored)),
    keep: review => {
      kept.push(review);
      stored = review;
      return Promise.resolve(null);
    },
    tell: shown => told.push(shown),
    later: then => {
      due = then;
      return () => {
        due = undefined;
      };
    },
  });
}

beforeEach(() => {
  stored = NO_REVIEW;
  [kept, told, due, broken] = [[], [], undefined, false];
});

describe('what is written', () => {
  it('is kept once, a moment after the last change', async () => {
    const { open, change } = keeper();
    await open();
    change({ notes: 'C' });
    change({ notes: 'Called' });
    change({ done: ['camera'] });
    expect(last()?.keeping).toBe('waiting');
    expect(kept).toEqual([]);
    await pause();
    expect(kept).toEqual([{ notes: 'Called', reviewer: '', done: ['camera'] }]);
    expect(last()?.keeping).toBe('kept');
  });

  it('overwrites nothing that was written elsewhere meanwhile', async () => {
    const { open, change } = keeper();
    await open();
    stored = { notes: 'From the report', reviewer: 'Lena Hartwig', done: [] };
    change({ done: ['room'] });
    await pause();
    expect(stored).toEqual({ notes: 'From the report', reviewer: 'Lena Hartwig', done: ['room'] });
  });

  it('that could not be kept stays, says so, and goes with the next attempt', async () => {
    const { open, change, flush } = keeper();
    await open();
    broken = true;
    change({ notes: 'Called' });
    await pause();
    expect(last()).toEqual({ review: { notes: 'Called', reviewer: '', done: [] }, keeping: 'failed' });
    broken = false;
    change({ reviewer: 'Lena' });
    flush();
    await settle();
    expect(stored).toEqual({ notes: 'Called', reviewer: 'Lena', done: [] });
    expect(last()?.keeping).toBe('kept');
  });

  it('is kept at once when the page goes, and nothing where nothing was written', async () => {
    const { open, change, flush } = keeper();
    await open();
    flush();
    await settle();
    expect(kept).toEqual([]);
    change({ notes: 'Called' });
    flush();
    await settle();
    expect(kept).toHaveLength(1);
  });

  it('is not begun over what could not be read', async () => {
    broken = true;
    await expect(keeper().open()).rejects.toThrow();
    expect(told).toEqual([]);
  });
});
