import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from './compare.ts';

const person = (a: string, b: string): boolean => compareNames(a, b, 'person').same;
const organisation = (a: string, b: string): boolean => compareNames(a, b, 'organisation').same;

describe('personal names that are the same', () => {
  it.each([
    ['Abd al-Rahman Nuqaili', 'Abdulrahman al-Nuqaili'],
    ['MS Nuqaili', 'Mohammed Saad Nuqaili'],
    ['Siarhei Henadzevich Molastau', 'Sergei Gennadevich Molostov'],
    ['Jose Luis Orvasky Avi', 'Jose Luis Orvasky Avila'],
    ['KIM Sang Man', 'Sang-man Kim'],
    ['KIM Sang Man', 'KIM Sangman'],
    ['KIM Sang Man', 'Kim, Sang Man'],
    ['KIM Sang Man', '김상만'],
    ['KIM Sang Man', 'Ким Сан Ман'],
    ['Osama bin Laden', 'Usama ibn Laden'],
    ['Vladimir Putin', 'ПУТИН Владимир'],
    ['V. Putin', 'Vladimir Putin'],
    ['Robert Roe', 'Bob Roe'],
    ['Justin Trudoau', 'Justin Trudeau'],
    ['PolPot', 'Pol Pot'],
    ['Nikolai Plat Ono Vich Patrushev', 'Nikolai Platonovich Patrushev'],
    ['Anton Eduardovich VAINd', 'Anton Eduardovich VAINO'],
    ['Rubіеl Меdіnа Саrdоnа', 'Rubiel Medina Cardona'],
    ['Роман Лепа / Roman Mykolayovych Lepa', 'Roman LEPA'],
    ['Robert (Bob) Roe, PhD', 'Robert Roe'],
    ['Kyriakos Mitsotakis', 'Κυριάκος Μητσοτάκης'],
    ['Ghassan Ismail', 'غسان اسماعيل'],
  ])('%s, %s', (a, b) => {
    expect(person(a, b)).toBe(true);
  });
});

describe('personal names that are not', () => {
  it.each([
    ['Abdulmalik Nuqaili', 'Abd al-Khaliq Nuqaili'],
    ['Maria Kowalinska', 'Marta Kowalinska'],
    ['Hassan Nuqaili', 'Hussein Nuqaili'],
    ['KIM Sang Man', 'Kim Sang Min'],
    ['KIM Sang Man', 'Kim Jong Un'],
    ['KIM Sang Man', 'Kim Song Il'],
    ['Watban Ibrahim Hasan al-Tikriti', 'Watban Ibrahim Hasan al-Dulaimi'],
    ['Bart De Vries', 'Bart De Wever'],
    ['Boris Abramovich', 'Roman Abramovich'],
    ['Mark Zuckermann', 'Mark Zuckerberg'],
    ['Sergey Ivanovich Lavrov', 'Sergey Viktorovich Lavrov'],
    ['Hannibal', 'Hannibal Lecter'],
    ['Elon Musk', 'Tim Cook'],
    ['', ''],
    ['...', '...'],
  ])('%s, %s', (a, b) => {
    expect(person(a, b)).toBe(false);
  });

  it('contradiction costs more than omission', () => {
    const omitted = compareNames('Ibrahim Hasan', 'Ibrahim Hasan Tikriti', 'person').score;
    const contradicted = compareNames('Ibrahim Hasan Dulaimi', 'Ibrahim Hasan Tikriti', 'person').score;
    expect(omitted - contradicted).toBeGreaterThan(0.2);
  });
});

describe('organisations', () => {
  const LISTED = 'Chinyong Information Technology Cooperation Company';

  it.each([
    [LISTED, 'CHINYONG INFORMATION TECHNOLOGY COOPERATION COMPANY'],
    [LISTED, 'Chinyong Information Technology Cooperation Co., Ltd'],
    ['Deutsche Bank AG', 'Deutsche Bank Aktiengesellschaft'],
    ['OOO Romashka', 'Romashka Limited Liability Company'],
    ['A.B.C. Company', 'ABC Company'],
    ['Brigade Forty-Four', 'Brigade 44'],
    ['ndrangheta', "'Ndrangheta"],
    ['Crystalord Ltd', 'CRISTALORD LIMITED'],
    ['Газпром ОАО', 'Gazprom JSC'],
  ])('%s is %s', (a, b) => {
    expect(organisation(a, b)).toBe(true);
  });

  it.each([
    [LISTED, 'Information Technology Company'],
    [LISTED, 'Cooperation Technology Ltd'],
    ['Bank of China (Hong Kong) Limited', 'Bank of China (Singapore) Limited'],
    ['Brigade 44', 'Brigade 45'],
    ['Siemens AG', 'Volkswagen AG'],
    ['CDE Company', 'A.B.C. Company'],
    ['Ltd', ''],
  ])('%s is not %s', (a, b) => {
    expect(organisation(a, b)).toBe(false);
  });
});

describe('the explanation', () => {
  it('names the rule of every pair and what was left over', () => {
    const { alignment } = compareNames('Bob A. Smith', 'Robert Smith Jones', 'person');
    const rules = alignment.map(({ a, b, rule }) => `${a}|${b}|${rule}`);
    expect(rules).toEqual(
      expect.arrayContaining(['smith|smith|exact', 'bob|robert|nickname', 'a||only-a', '|jones|only-b']),
    );
  });

  it('shows the syllable that contradicts', () => {
    const { alignment } = compareNames('Kim Sang Man', 'Kim Sang Min', 'person');
    const contradicting = alignment.find(({ a }) => a === 'man');
    expect(contradicting).toMatchObject({ b: 'min', rule: 'korean-contradiction', similarity: 0 });
    expect(contradicting?.cost).toBeCloseTo(0.6);
  });

  it('says what each line cost: lines and score make 1', () => {
    const word = fc.constantFrom(
      'mina',
      'okafor',
      'okafer',
      'sergei',
      'siarhei',
      'ivanov',
      'petrov',
      'bin',
      'j',
      'trading',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 5 }).map(words => words.join(' '));
    fc.assert(
      fc.property(name, name, fc.constantFrom('person' as const, 'organisation' as const), (a, b, type) => {
        const { score, alignment, limit } = compareNames(a, b, type);
        const costs = alignment.map(({ cost }) => cost);
        for (const cost of costs) expect(cost).toBeGreaterThanOrEqual(0);
        const whole = costs.reduce((sum, cost) => sum + cost, score);
        if (type === 'person' && limit === undefined) expect(whole).toBeCloseTo(1, 6);
        else expect(whole).toBeLessThanOrEqual(1 + 1e-6);
      }),
    );
  });

  it('says what held a score down', () => {
    const limitOf = (a: string, b: string) => compareNames(a, b, 'person').limit;
    expect(limitOf('Robert Okafor Jr', 'Robert Okafor Sr')).toBe('generation');
    expect(limitOf('Ahmad bin Hasan', 'Hasan bin Ahmad')).toBe('father-and-son');
    expect(limitOf('Okafor', 'Mina Okafor')).toBe('one-word');
    expect(limitOf('Umm Aisha', 'Aisha Okafor')).toBe('kunya');
    expect(limitOf('Mina Okafor', 'Mina Okafor')).toBeUndefined();
  });

  it('is turned round with the names', () => {
    const forth = compareNames('Zoe Roe', 'Anna Roe', 'person').alignment;
    const back = compareNames('Anna Roe', 'Zoe Roe', 'person').alignment;
    expect(back.map(line => [line.b, line.a]).sort()).toEqual(forth.map(line => [line.a, line.b]).sort());
  });
});

describe('properties', () => {
  const letters = fc.constantFrom(
    ...Array.from(
      'abcdehiklmnopRSTUVYZ\'-. ,()"/0159\u0301김상만이박пкиеёйсΑλμحمد金ก\u200b\u00ad\u202e\ud800',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: letters, maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const hasLetter = (name: string): boolean => /[a-zA-Z0-9김상만]/u.test(name);

  it.each(['person', 'organisation'] as const)('%s: symmetric, within 0..1, and 1 with itself', type => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { score } = compareNames(a, b, type);
        expect(score).toBe(compareNames(b, a, type).score);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        if (hasLetter(a)) expect(compareNames(a, a, type).score).toBe(1);
      }),
      { numRuns: 400 },
    );
  });

  it('a name is itself, however often its words come', () => {
    const word = fc.constantFrom('al', 'e', 'y', 'bin', 'de', 'kim', 'no', 'J', 'MS', '김', 'mina', 'jr');
    const name = fc.array(word, { minLength: 1, maxLength: 7 }).map(words => words.join(' '));
    fc.assert(
      fc.property(name, a => {
        expect(compareNames(a, a, 'person').score).toBe(1);
      }),
    );
  });

  it('invisible characters change nothing', () => {
    const invisible = fc.constantFrom('\u200b', '\u200d', '\u00ad', '\u2060', '\ufeff', '\u202e', '\u3164');
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zA-Z김상만 ]{1,30}$/u),
        fc.nat(30),
        invisible,
        text,
        (a, at, mark, b) => {
          const marked = a.slice(0, at) + mark + a.slice(at);
          expect(compareNames(marked, b, 'person').score).toBe(compareNames(a, b, 'person').score);
          expect(compareNames(marked, b, 'organisation').score).toBe(
            compareNames(a, b, 'organisation').score,
          );
        },
      ),
    );
  });

  it('names of 300 characters cost no more than long names do', () => {
    const part = fc.oneof(
      fc.constantFrom('ovich ', 'al-', 'bin ', 'A.', '김', '王', 'ра ', '"', '(', '\u202e', '1', '\u{1f600}'),
      fc.stringMatching(/^[a-z]{2,9} $/u),
    );
    const name = fc.array(part, { minLength: 60, maxLength: 200 }).map(parts => parts.join('').slice(0, 300));
    const fastest = (a: string, b: string, type: 'person' | 'organisation'): number => {
      const times = Array.from({ length: 9 }, () => {
        const start = performance.now();
        compareNames(a, b, type);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    // Until the compiler has seen them often enough, comparisons are several times slower.
    for (const [a, b] of fc.sample(fc.tuple(name, name), 300)) {
      compareNames(a, b, 'person');
      compareNames(a, b, 'organisation');
    }
    fc.assert(
      fc.property(name, name, fc.constantFrom('person' as const, 'organisation' as const), (a, b, type) => {
        // About a millisecond where nothing else runs; what grows with the square would take hundreds on any machine.
        expect(fastest(a, b, type)).toBeLessThan(20);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('long names end, whatever they are made of', () => {
    for (const unit of ['a', 'ab ', 'o ', 'kim', '김', 'о', 'A.', '(', '" ', '١ ', 'ﷺ']) {
      const name = unit.repeat(400);
      expect(compareNames(name, `${name}x`, 'person').score).toBeLessThanOrEqual(1);
      expect(compareNames(name, `x${name}`, 'organisation').score).toBeLessThanOrEqual(1);
    }
  });
});
