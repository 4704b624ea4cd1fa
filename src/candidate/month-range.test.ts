import { describe, expect, it } from 'vitest';
import { monthRangeIn } from './month-range.ts';

describe('monthRangeIn', () => {
  it.each([
    ['Mar 2019 - Present', '2019-03', 'present'],
    ['2016 – 2018', '2016', '2018'],
    ['2019-2020', '2019', '2020'],
    ['03/2019 - 05/2021', '2019-03', '2021-05'],
    ['2019.03 ~ 2020.05', '2019-03', '2020-05'],
    ['Jan 2020 – Mar 2021 · 1 yr 3 mos', '2020-01', '2021-03'],
    ['1 March 2019 - 3 May 2020 (1 year)', '2019-03-01', '2020-05-03'],
    ['Sept 2020 to now', '2020-09', 'present'],
    ['since May 2019', '2019-05', 'present'],
    ['Mar - Jun 2019', '2019-03', '2019-06'],
    ['März 2019 – heute', '2019-03', 'present'],
    ['de janv. 2019 à présent', '2019-01', 'present'],
    ['mars 2019 à aujourd’hui', '2019-03', 'present'],
    ['ene. 2019 - actualidad', '2019-01', 'present'],
    ['jan. de 2019 - até o momento', '2019-01', 'present'],
    ['gen 2019 - oggi', '2019-01', 'present'],
    ['2020년 3월 - 현재', '2020-03', 'present'],
    ['2020年3月 - 现在', '2020-03', 'present'],
    ['2020年3月至今', '2020-03', 'present'],
    ['2020年3月 - 現在', '2020-03', 'present'],
    ['2020年3月～2021年5月', '2020-03', '2021-05'],
  ])('reads %j', (line, start, end) => {
    expect(monthRangeIn(line)).toEqual({ start, end });
  });

  it.each([
    '2018 - 2016',
    '2016-18',
    'May 2019',
    '2016–2018, 2020',
    'In 2016 - 2018 we built it',
    '2016 - 2018 we built it',
    '2000 - 2100 users',
    'Feb 30 2019 - May 2020',
    '13/2019 - 05/2021',
    'Marble 2019 - Present',
    '+1 555 2016 - 2018',
    '',
  ])('passes %j over', line => {
    expect(monthRangeIn(line)).toBeUndefined();
  });
});
