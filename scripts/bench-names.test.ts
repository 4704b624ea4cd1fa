import { describe, expect, it } from 'vitest';
import { inUnit, verdict } from '../bench/names/format.ts';
import { aucOf, bestF1, f1Of, recallAt, type Scored } from '../bench/names/measures.ts';
import { run } from './bench-names.ts';

const scored = (same: string, different: string): readonly Scored[] => [
  ...same.split(' ').map(score => ({ score: Number(score), same: true })),
  ...different.split(' ').map(score => ({ score: Number(score), same: false })),
];

describe('the measures of the bench', () => {
  it('count what is taken', () => {
    const pairs = scored('0.9 0.8 0.2', '0.7 0.1');
    expect(f1Of(pairs, ({ score }) => score >= 0.7)).toBeCloseTo(2 / 3);
    expect(f1Of(pairs, () => false)).toBe(0);
    expect(bestF1(pairs)).toEqual({ f1: 6 / 7, at: 0.2 });
  });

  it('recall what is strictly above the negative at that place', () => {
    const pairs = scored('0.9 0.7 0.5', '0.7 0.6 0.3');
    expect(recallAt(pairs, 0.01)).toBeCloseTo(1 / 3);
    expect(recallAt(pairs, 0.4)).toBeCloseTo(2 / 3);
    expect(recallAt([], 0.01)).toBe(0);
  });

  it('let ties count half in the area under the curve', () => {
    expect(aucOf(scored('1 1', '1 0'))).toBe(0.75);
    expect(aucOf(scored('0.9 0.8', '0.2 0.1'))).toBe(1);
  });

  it('judge by the figure, not by its rounding', () => {
    const share = { what: '', peer: '', floor: 0.82, aim: 0.86, unit: 'share' } as const;
    expect(verdict(share, 0.8199)).toBe('**0.001 to the floor**');
    expect(inUnit('share', 0.8199)).toBe('0.819');
    expect(verdict(share, 0.82)).toBe('floor reached, 0.040 to the aim');
    expect(verdict({ ...share, floor: 4, aim: 2, unit: 'ms' }, 1.9)).toBe('aim reached');
    expect(verdict(share, undefined)).toBe('**not measured**');
  });
});

it('bench:names says what its arguments are', async () => {
  await expect(run(['--fast'])).rejects.toThrow('The arguments are');
  await expect(run(['--date', 'today'])).rejects.toThrow('no day');
});
