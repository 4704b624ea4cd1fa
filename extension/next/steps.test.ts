import { describe, expect, it } from 'vitest';
import { NEXT_STEPS, type NextStep } from '../../src/signals/next-steps.ts';
import { found } from './found.ts';
import { GENERAL, suggestedBy } from './steps.ts';

const stepsOf = (...findings: Parameters<typeof suggestedBy>[0]): readonly NextStep[] =>
  suggestedBy(findings).steps.map(({ step }) => step);

describe('what findings suggest', () => {
  it('is each step once, with every finding it comes from', () => {
    const one = found({ signal: 'identity/two-names', next: ['ask_names', 'verify_history'] });
    const other = found({ signal: 'contact/phone-country', next: ['ask_names'] });
    expect(suggestedBy([one, other]).steps).toEqual([
      { step: 'ask_names', findings: [one, other] },
      { step: 'verify_history', findings: [one] },
    ]);
  });

  it('stands in the order it is done in: a listing is compared first, and paying comes last', () => {
    expect(
      stepsOf(
        found({ next: ['pay_verified_name', 'ask_location'] }),
        found({ next: ['seek_advice', 'compare_listing'] }),
      ),
    ).toEqual(['compare_listing', 'seek_advice', 'ask_location', 'pay_verified_name']);
  });

  it('knows the place of every step there is', () => {
    const all = Object.keys(NEXT_STEPS) as NextStep[];
    expect(stepsOf(found({ next: all })).toSorted()).toEqual(all.toSorted());
  });

  it('keeps what only notes suggest apart', () => {
    const { steps, fromNotes } = suggestedBy([
      found({ next: ['ask_names'] }),
      found({ strength: 'note', next: ['ask_names', 'name_alone'] }),
    ]);
    expect(steps.map(({ step }) => step)).toEqual(['ask_names']);
    expect(fromNotes.map(({ step }) => step)).toEqual(['name_alone']);
  });

  it('is nothing where a finding was settled, unless something has changed since', () => {
    const decided = { decision: 'explained', reason: '', at: '2026-11-20T10:00:00Z', changed: [] } as const;
    expect(suggestedBy([found({ next: ['ask_names'], decided })])).toEqual({
      steps: [],
      fromNotes: [],
      settled: 1,
    });
    expect(stepsOf(found({ next: ['ask_names'], decided: { ...decided, changed: ['profile'] } }))).toEqual([
      'ask_names',
    ]);
  });

  it('is general where there is nothing: no listing, no advice, no accusation', () => {
    expect(suggestedBy([]).steps).toEqual([]);
    for (const step of ['compare_listing', 'seek_advice'] as const) expect(GENERAL).not.toContain(step);
  });
});
