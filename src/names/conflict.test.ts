import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesConflict } from './conflict.ts';

describe('names that can be one person', () => {
  it.each([
    ['the same', 'Maria Lopez', 'Maria Lopez'],
    ['re-ordered', 'Maria Lopez', 'LOPEZ, Maria'],
    ['married', 'Maria Lopez', 'Maria Sokolova'],
    ['family name kept', 'Viktor Sokolov', 'Pyotr Sokolov'],
    ['shortened', 'Alexandra Smith', 'Alex Smythe-Jones'],
    ['nickname', 'Bob Miller', 'Robert Jones'],
    ['nickname nobody lists', 'Gennady Petrenko', 'Gena Ivanchuk'],
    ['initial', 'J. Roe', 'Jane Doe'],
    ['initials', 'JP Martin', 'Jean Pierre Dupont'],
    ['one word', 'Madonna', 'Viktor Sokolov'],
    ['one word and an initial', 'Viktor S.', 'Maria Lopez'],
    ['transliterated', 'Сергей Лавров', 'Sergey Lavrov'],
    ['Korean spelling', 'RI Kyong Hyok', 'Lee Kyunghyuk'],
    ['Korean surname and an English name', 'Tony Lee', 'RI Sang Man'],
    ['Korean in Hangul', '김상만', 'Kim Sangman'],
    ['Cantonese and Mandarin', 'Chan Tai Man', 'Chen Daming'],
    ['Wade-Giles and pinyin', 'Teng Chih-wei', 'Deng Zhiwei'],
    ['Hokkien and Mandarin', 'Quek Beng Soon', 'Guo Mingshun'],
    ['another script', '金相萬', 'Viktor Sokolov'],
    ['kana', 'ウィリアム スミス', 'Viktor Sokolov'],
    ['another script beside Latin', 'Wei Zhang 张伟', 'Viktor Sokolov'],
    ['no vowels', 'محمد حسن', 'Viktor Sokolov'],
    ['joined', 'Jean Pierre Durand', 'Jeanpierre Moreau'],
    ['hyphenated', 'Anna-Maria Schmidt', 'Maria Weber'],
    ['typo', 'Victro Sokolov', 'Viktor Petrenko'],
    ['title', 'Dr. Roe', 'Dr. Viktor Sokolov'],
    ['nothing', '', 'Viktor Sokolov'],
  ])('%s: %s, %s', (_, a, b) => {
    expect(namesConflict(a, b)).toBe(false);
    expect(namesConflict(b, a)).toBe(false);
  });
});

describe('names that cannot', () => {
  it.each([
    ['Maria Lopez', 'Viktor Sokolov'],
    ['KIM Sang Man', 'Brian Foster'],
    ['KIM Sang Man', 'PAK Chol Ho'],
    ['Emily Carter', 'Сергей Лавров'],
    ['김상만', '박철호'],
    ['Michael Johnson', 'Nguyen Quang Viet'],
  ])('%s, %s', (a, b) => {
    expect(namesConflict(a, b)).toBe(true);
    expect(namesConflict(b, a)).toBe(true);
  });
});

describe('properties', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  const word = fc.stringMatching(/^[a-z]{2,10}$/u);

  it('never throws and is symmetric', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(namesConflict(a, b)).toBe(namesConflict(b, a));
        expect(namesConflict(a, a)).toBe(false);
      }),
    );
  });

  it('one word in common is enough, in any place', () => {
    fc.assert(
      fc.property(word, word, word, (shared, one, other) => {
        expect(namesConflict(`${shared} ${one}`, `${other} ${shared}`)).toBe(false);
      }),
    );
  });
});
