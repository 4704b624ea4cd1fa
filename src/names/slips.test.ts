import { describe, expect, it } from 'vitest';
import { areKeyNeighbours } from './key-neighbours.ts';
import { areOneMisread as misread, vowelsLeftOut as leftOut } from './slips.ts';
import { tokenOf } from './token.ts';

const areOneMisread = (a: string, b: string): boolean => misread(tokenOf(a), tokenOf(b));
const vowelsLeftOut = (a: string, b: string): boolean => leftOut(tokenOf(a), tokenOf(b));

describe('slips', () => {
  it('of a scanner', () => {
    for (const [a, b] of [
      ['ahrned', 'ahmed'],
      ['lbarra', 'ibarra'],
      ['2uleta', 'zuleta'],
    ] as const) {
      expect(areOneMisread(a, b), a).toBe(true);
      expect(areOneMisread(b, a), b).toBe(true);
    }
    expect(areOneMisread('mama', 'marna')).toBe(true);
    expect(areOneMisread('ama', 'arna')).toBe(false);
    expect(areOneMisread('ahmed', 'ahmad')).toBe(false);
  });

  it('of somebody in a hurry, who leaves the vowels out', () => {
    expect(vowelsLeftOut('vldz', 'valdez')).toBe(true);
    expect(vowelsLeftOut('andres', 'andrs')).toBe(true);
    expect(vowelsLeftOut('vldz', 'valdo')).toBe(false);
    expect(vowelsLeftOut('same', 'same')).toBe(false);
    expect(vowelsLeftOut('l', 'li')).toBe(false);
  });

  it('of a finger that hits the next key', () => {
    expect(areKeyNeighbours('vruz', 'cruz')).toBe(true);
    expect(areKeyNeighbours('hussein', 'nussein')).toBe(true);
    expect(areKeyNeighbours('cruz', 'pruz')).toBe(false);
    expect(areKeyNeighbours('cruz', 'crux')).toBe(true);
    expect(areKeyNeighbours('cruz', 'vrux')).toBe(false);
    expect(areKeyNeighbours('cruz', 'cruz')).toBe(false);
    expect(areKeyNeighbours('cru', 'cruz')).toBe(false);
  });
});
