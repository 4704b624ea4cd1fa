import { beforeEach, describe, expect, it } from 'vitest';
import { NO_REVIEW, type Review } from '../../../src/assessment/review/review.ts';
import { changedReview, type ReviewChange } from '../../../src/assessment/review/review-change.ts';
import { createReviewKeeper, type ReviewKeeper, type Shown } from './review-keeper.ts';

let stored: Review;
let kept: ReviewChange[];
let told: Shown[];
let due: (() => void) | undefined;
let broken: boolean;

const settle = () => new Promise<void>(resolve => setTimeout(resolve));
const pause = async (): Promise<void> => {
  due?.();
  await settle();
};
const last = (): Shown | undefined => told.at(-1);

function keeper(): ReviewKeeper {
  return createReviewKeeper({
    load: () => (broken ? Promise.reject(new Error('broken')) : Promise.resolve(stored)),
    keep: change => {
      if (broken) return Promise.reject(new Error('broken'));
      kept.push(change);
      stored = changedReview(stored, change);
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
  it('is kept once, a moment after the last change, and nothing else with it', async () => {
    const { look, change } = keeper();
    await look();
    change({ notes: 'C' });
    change({ notes: 'Called' });
    change({ ticks: { camera: true } });
    change({ ticks: { room: true } });
    expect(last()?.keeping).toBe('waiting');
    expect(kept).toEqual([]);
    await pause();
    expect(kept).toEqual([{ notes: 'Called', ticks: { camera: true, room: true } }]);
    expect(last()).toEqual({
      review: { notes: 'Called', reviewer: '', done: ['camera', 'room'] },
      keeping: 'kept',
    });
  });

  it('of two open pages is all there: notes of the one, ticks of both', async () => {
    const [checklist, report] = [keeper(), keeper()];
    await checklist.look();
    report.begin(stored);
    report.change({ notes: 'From the report' });
    report.flush();
    checklist.change({ ticks: { room: true } });
    checklist.flush();
    await settle();
    report.change({ ticks: { camera: true } });
    report.flush();
    await settle();
    expect(stored).toEqual({ notes: 'From the report', reviewer: '', done: ['camera', 'room'] });
    await checklist.look();
    expect(last()?.review).toEqual(stored);
  });

  it('stays while what another page wrote is read', async () => {
    const { look, change } = keeper();
    await look();
    stored = { notes: 'From the report', reviewer: 'Lena Hartwig', done: [] };
    change({ notes: 'Called' });
    await look();
    expect(last()).toEqual({
      review: { notes: 'Called', reviewer: 'Lena Hartwig', done: [] },
      keeping: 'waiting',
    });
  });

  it('that could not be kept stays, says so, and goes with the next attempt', async () => {
    const { look, change, flush } = keeper();
    await look();
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

  it('is sent at once when the page goes, without a question first, and nothing where nothing was written', async () => {
    const { look, change, flush } = keeper();
    await look();
    flush();
    await settle();
    expect(kept).toEqual([]);
    change({ notes: 'Called' });
    flush();
    expect(kept).toHaveLength(1);
  });

  it('is not begun over what could not be read', async () => {
    broken = true;
    await expect(keeper().look()).rejects.toThrow();
    expect(told).toEqual([]);
  });
});
