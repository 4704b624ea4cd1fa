import { describe, expect, it } from 'vitest';
import { isAfter, partialDate } from './partial-date.ts';

describe('partialDate', () => {
  it.each([
    [[1965], '1965'],
    [[1965, 4], '1965-04'],
    [[2024, 2, 29], '2024-02-29'],
    [[2023, 2, 29], undefined],
    [[1965, 13], undefined],
    [[1965, 0], undefined],
    [[1965, 4, 0], undefined],
    [[1], undefined],
    [[9999], undefined],
    [[Number.NaN], undefined],
  ] as const)('%j is %j', ([year, month, day], date) => {
    expect(partialDate(year, month, day)).toBe(date);
  });
});

describe('isAfter', () => {
  it('compares as far as both dates are precise', () => {
    expect(isAfter('2019-05', '2019-04')).toBe(true);
    expect(isAfter('2019-05', '2019')).toBe(false);
    expect(isAfter('2019', '2018-12-31')).toBe(true);
    expect(isAfter('2018', '2019')).toBe(false);
  });
});
