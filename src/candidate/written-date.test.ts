import { describe, expect, it } from 'vitest';
import { writtenDateAt } from './written-date.ts';

describe('writtenDateAt', () => {
  it.each([
    ['25 April 1965, Lagos', '1965-04-25', 13],
    ['April 25th, 1965', '1965-04-25', 16],
    ['3 de marzo de 1970', '1970-03-03', 18],
    ['25. April 1965', '1965-04-25', 14],
    ['25-Apr-1965', '1965-04-25', 11],
    ['Apr. 1965', '1965-04', 9],
    ['04/25/1965', '1965-04-25', 10],
    ['25.04.1965', '1965-04-25', 10],
    ['03/04/1965', '1965', 10],
    ['2020. 3. 4', '2020-03-04', 10],
    ['2020년 3월 4일', '2020-03-04', 11],
    ['2020-03', '2020-03', 7],
    ['03/2020', '2020-03', 7],
    ['2020 and', '2020', 4],
    ['2020-2021', '2020', 4],
    ['31 Feb 1965', undefined, 11],
    ['2020-31', undefined, 7],
  ])('%j is %j', (text, date, length) => {
    expect(writtenDateAt(text)).toEqual({ date, length });
  });

  it('takes the day first where the language does', () => {
    expect(writtenDateAt('03/04/1965', true)).toEqual({ date: '1965-04-03', length: 10 });
    expect(writtenDateAt('04/25/1965', true)).toEqual({ date: undefined, length: 10 });
  });

  it.each(['', 'Lagos 1965', '1980s', "1980's", '12345', '3 apples 1965', '25/04/65'])('%j is none', text => {
    expect(writtenDateAt(text)).toBeUndefined();
  });
});
