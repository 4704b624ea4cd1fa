import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from './compare.ts';
import { digitsOf } from './number-words.ts';
import { organisationWords } from './organisation-words.ts';

const wordsOf = (name: string): string =>
  organisationWords(name)
    .words.filter(({ role }) => role !== 'joining')
    .map(({ word, role }) => `${word}:${role}`)
    .join(' ');
const score = (a: string, b: string): number => compareNames(a, b, 'organisation').score;
const same = (a: string, b: string): boolean => compareNames(a, b, 'organisation').same;

describe('the words of a name', () => {
  it.each([
    ['FORTUNA LIMITED LIABILITY COMPANY', 'fortuna:distinctive'],
    ['Quellbrook, S.A. de C.V.', 'quellbrook:distinctive'],
    ['Quellbrook S.A', 'quellbrook:distinctive'],
    ['QuellbrookAG', 'quellbrook:distinctive'],
    ['Open Joint-Stock Company “Quellbrook”', 'quellbrook:distinctive'],
    ['Quellbrook Joynt Stock Compan', 'quellbrook:distinctive'],
    ['Open Systems Ltd', 'open:distinctive system:generic'],
    ['Общество с ограниченной ответственностью «Ромашка»', 'ромашка:distinctive'],
    ['Obshchestvo s ogranichennoi otvetstvennostiu Romashka', 'romashka:distinctive'],
    ['Aktsionernoye Obschestvo Romashka', 'romashka:distinctive'],
    [
      'Romashkinskiy Nauchno-Issledovatelskii Institut',
      'romashkinskiy:distinctive science:generic research:generic institute:generic',
    ],
    ['NII Romashka', 'science:generic research:generic institute:generic romashka:distinctive'],
    ['Завод «Ромашка»', 'plant:generic ромашка:distinctive'],
    ['조선금별무역', 'korea:home 금별:distinctive trading:generic'],
    ['조선금별무역총회사', 'korea:home 금별:distinctive trading:generic'],
    ['기술정찰국', 'technology:generic reconnaissance:distinctive bureau:generic'],
    ['大連某某科技有限公司', 'dalian:home moumou:distinctive technology:generic'],
    [
      'Quellbrook (Hong Kong) Intl Trade Co.',
      'quellbrook:distinctive hongkong:place international:generic trading:generic',
    ],
    ['Chinyong IT Co', 'chinyong:distinctive information:generic technology:generic'],
    [
      'Quellbrook Ticaret ve Sanayi Limited Sirketi',
      'quellbrook:distinctive trading:generic ve:generic industry:generic',
    ],
    ['U.S. Department of Oddities', 'usa:home department:generic oddities:distinctive'],
    ['110th Research Center', '110:number research:generic center:generic'],
    ['Brigade Forty-Four', 'brigade:distinctive 44:number'],
    ['Quellbrook Fund XII', 'quellbrook:distinctive fund:generic 12:number'],
    ['X Corp', 'x:distinctive'],
    [
      'Institute of Varnish and Enamel (IVE)',
      'institute:generic varnish:distinctive enamel:distinctive ive:acronym',
    ],
    ['Ltd', 'limited:generic'],
    ['...', ''],
  ])('%s', (name, words) => {
    expect(wordsOf(name)).toBe(words);
  });

  it.each([
    ['44th', true, '44'],
    ['seventh', false, '7'],
    ['ninety', false, '90'],
    ['xxxix', false, '39'],
    ['iv', false, '4'],
    ['v', true, '5'],
    ['v', false, undefined],
    ['mix', true, undefined],
    ['44', true, undefined],
    ['', true, undefined],
  ])('%s, at the end %s, is the number %s', (word, ends, digits) => {
    expect(digitsOf(word, ends)).toBe(digits);
  });
});

describe('the same organisation', () => {
  it.each([
    ['OOO Romashka', 'Общество с ограниченной ответственностью «Ромашка»'],
    ['Romashka Plant JSC', 'АО «Завод Ромашка»'],
    ['NPO Romashka', 'Научно-производственное объединение «Ромашка»'],
    ['KOREA KUMBYOL TRADING COMPANY', '조선금별무역'],
    ['Korea Paekho Trading Corporation', '조선백호무역회사'],
    ['Chilsong Trading Corporation', '칠성무역회사'],
    ['大連某某科技有限公司', '大连某某科技'],
    ['大连某某科技有限公司', 'Dalian Mou Mou Technology Co., Ltd'],
    ['Chinyong Information Technology Cooperation Company', 'Chinyong IT Cooperation Co., Ltd'],
    ['Quellbrook Technologies International', 'Quellbrook Tech Intl'],
    ['Quellbrook Saint Mary Hospital', 'Quellbrook St. Mary Hospital'],
    ['Quellbrook & Sons Ltd', 'Quellbrook and Sons Limited'],
    ['Institute of Varnish and Enamel (IVE)', 'Institute of Varnish and Enamel'],
    ['Quellbrook Varnish Fund I', 'Quellbrook Varnish Fund'],
    ['Quellbrook Varnish Group', 'Quellbrook Varnish'],
    ['Company Quellbrook', 'Quellbrook'],
    ['Korea Quellbrook Trading Company', 'Quellbrook Trading Co'],
    ['APT38', 'APT 38'],
    ['조선신진무역회사', 'Choson Sinjin Muyok Hoesa'],
  ])('%s, %s', (a, b) => {
    expect(same(a, b)).toBe(true);
  });
});

describe('another organisation', () => {
  it.each([
    ['110th Research Center', 'Lab 110'],
    ['Brigade 44', 'Brigade Forty-Five'],
    ['Quellbrook Varnish Fund', 'Quellbrook Varnish Fund IV'],
    ['OCEAN PUFFIN 3', 'OCEAN PUFFIN'],
    ['OCEAN PUFFIN 3', 'OCEAN PUFFIN 8'],
    ['XQ-3360', 'XQ-3361'],
    ['QBV Aviation', 'QBU Aviation'],
    ['Quellbrook', 'Quellbrook Systems Ltd'],
    ['Quellbrook Bank', 'Quellbrook Bank Singapore'],
    ['Iran Quellbrook Varnish', 'Iraq Quellbrook Varnish'],
    ['Andariel', 'Ariel'],
    ['Bank of China', 'Bank of China (Hong Kong)'],
    ['Quellbrook Varnish Works', 'Quellbrook Bakery Works'],
    ['National Bank of Quellbrook', 'National Bank of Tarnmoor'],
    ['大连某某科技有限公司', '大连谋谋科技有限公司'],
    ['某某株式会社', 'Moumou Ltd'],
    ['Management Company', 'Quellbrook Management Company'],
    ['IRGC', 'Islamic Revolutionary Guard Corps'],
  ])('%s, %s', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});

it('initials are worth a look, other letters are not', () => {
  expect(score('IRGC', 'Islamic Revolutionary Guard Corps')).toBeGreaterThanOrEqual(0.6);
  expect(score('I.R.G.C.', 'Islamic Revolutionary Guard Corps')).toBeGreaterThanOrEqual(0.6);
  expect(score('IRGD', 'Islamic Revolutionary Guard Corps')).toBe(0);
});

it('the explanation has the words as the names have them', () => {
  const { alignment } = compareNames('Quellbrook Ticaret', 'Quellbrook Trade', 'organisation');
  expect(alignment).toMatchObject([
    { a: 'quellbrook', b: 'quellbrook', rule: 'exact', similarity: 1, cost: 0 },
    { a: 'ticaret', b: 'trade', rule: 'meaning', similarity: 0.97 },
  ]);
});

describe('properties', () => {
  const piece = fc.constantFrom(
    ...'Quellbrook quellbrok Ltd. S.A. Co 44 XII 有限公司 무역 조선 завод ООО (IVE) & the Bank China IT NPO x 총'.split(
      ' ',
    ),
    'Hong Kong',
    'joint stock company',
  );
  const name = fc.array(piece, { maxLength: 9 }).map(pieces => pieces.join(' '));

  it('symmetric, within 0..1, and 1 with itself', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(score(a, b)).toBe(score(b, a));
        expect(score(a, b)).toBeGreaterThanOrEqual(0);
        expect(score(a, b)).toBeLessThanOrEqual(1);
        if (/[^\s(&)]/u.test(a)) expect(score(a, a)).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it('any text is read, and to the end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        expect(organisationWords(text).words.length).toBeLessThanOrEqual(24);
      }),
    );
    for (const unit of ['총', '무역', 'A.', 'it ', 'npo ', 'obshchestvo ', 'ООО', 'xi ', '社']) {
      expect(organisationWords(unit.repeat(3000)).words.length).toBeLessThanOrEqual(24);
    }
  });
});
