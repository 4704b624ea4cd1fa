import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, spanIn } from './dates.ts';

describe('spanIn', () => {
  it.each([
    ['en', 'Mar 2019 - Present · 1 yr 3 mos', '2019-03', 'present'],
    ['en', '2016 – 2019 · 3 yrs', '2016', '2019'],
    ['en', 'Sept 2019 - Oct 2020', '2019-09', '2020-10'],
    ['en', 'May 2019 - Jun 2020', '2019-05', '2020-06'],
    ['de', 'März 2019–Heute · 6 Jahre', '2019-03', 'present'],
    ['de', 'Dez. 2019–Jan. 2020', '2019-12', '2020-01'],
    ['fr', 'juil. 2019 - aujourd’hui · 6 ans', '2019-07', 'present'],
    ['fr', 'févr. 2019 - août 2020', '2019-02', '2020-08'],
    ['es', 'ene. 2019 - actualidad', '2019-01', 'present'],
    ['pt', 'jan de 2019 - o momento', '2019-01', 'present'],
    ['pt', 'mai de 2019 - set de 2020', '2019-05', '2020-09'],
    ['it', 'gen 2019 - mag 2020', '2019-01', '2020-05'],
    ['nl', 'mrt. 2019 - heden', '2019-03', 'present'],
    ['ru', 'янв. 2019 г. – настоящее время', '2019-01', 'present'],
    ['pl', 'sty 2019 – obecnie', '2019-01', 'present'],
    ['tr', 'Oca 2019 - Halen', '2019-01', 'present'],
    ['cs', 'červen 2019 – červenec 2020', '2019-06', '2020-07'],
    ['sv', 'maj 2019–nu', '2019-05', 'present'],
    ['ko', '2019년 3월 - 현재 · 4년 6개월', '2019-03', 'present'],
    ['ja', '2019年3月 - 2020年12月', '2019-03', '2020-12'],
    ['zh', '2019年3月 - 至今', '2019-03', 'present'],
    ['xx', 'Mar 2019 - Present', '2019-03', 'present'],
  ])('%s: %s', (language, line, start, end) => {
    expect(spanIn(line, language)).toEqual({ start, end });
  });

  it.each([
    'Probewerk · Full-time',
    'Expo 2020 - Manager',
    'Lisbon, Portugal - Remote',
    'From Jan 2010 - Mar 2011 somebody else did this.',
    '2020 - 2019',
    '5 yrs 3 mos',
    '12345 - 20201',
    '2019 - 2020 - 2021',
    'Mar 2019',
    '2019 - ',
    '',
  ])('%s is none', line => {
    expect(spanIn(line, 'en')).toBeUndefined();
  });

  it('takes no word for a month where the locale data write numbers', () => {
    expect(dateOf('Expo 2020', 'sk')).toBeUndefined();
    expect(dateOf('január 2020', 'sk')).toBe('2020-01');
  });

  it('gives no date out of order, and fails on nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), line => {
        const span = spanIn(line, 'en');
        if (span) expect(String(span.start).slice(0, 4) <= String(span.end)).toBe(true);
      }),
    );
  });

  it('reads what the locale data write, in every language LinkedIn is served in', () => {
    const languages = 'en de fr es pt it nl sv da nb pl ru uk tr cs ro hu el id ms fi'.split(' ');
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.integer({ min: 1970, max: 2030 }),
        fc.integer({ min: 0, max: 11 }),
        fc.constantFrom('short' as const, 'long' as const),
        (language, year, month, style) => {
          const written = new Intl.DateTimeFormat(language, { year: 'numeric', month: style }).format(
            new Date(year, month, 15),
          );
          expect(dateOf(written, language)).toBe(`${year}-${String(month + 1).padStart(2, '0')}`);
        },
      ),
    );
  });
});
