import { describe, expect, it } from 'vitest';
import { compareNames } from './compare.ts';
import { foldText } from './fold.ts';
import { spellingsOf } from './spellings.ts';

const read = (text: string): readonly string[] =>
  spellingsOf(foldText(text)).map(spelling => spelling.replace(/[()]/gu, '').trim());

describe('spellings of one name', () => {
  it.each([
    ['Роман Лепа / Roman Lepa', ['роман лепа', 'roman lepa']],
    ['김상만 / Sangman Kim', ['김상만', 'sangman kim']],
    ['김상만 (Sang Man Kim)', ['sang man kim', '김상만']],
    ['Sangman Kim 김상만', ['sangman kim', '김상만']],
    ['Dawei Zhang (张大伟)', ['dawei zhang', '张大伟']],
    ['Sergei Lavrov Сергей Лавров', ['sergei lavrov', 'сергей лавров']],
    ['Ana / recruiter', ['ana / recruiter']],
    ['Ana Анна', ['ana анна']],
    ['Roжbert Roe Анна Роу', ['roжbert roe анна роу']],
    ['Robert (Bob) Roe', ['robert bob roe']],
    ['', ['']],
  ])('%s', (text, spellings) => {
    expect(read(text)).toEqual(spellings);
  });

  it.each([
    ['김상만 (Sang Man Kim)', 'KIM Sang Man'],
    ['Sangman Kim 김상만', '김상만'],
    ['Sangman Kim 김상만', '金相萬'],
    ['Dawei Zhang (张大伟)', 'CHANG Ta-wei'],
    ['张大伟 Zhang Dawei', '張大偉'],
    ['山田 太郎 (Taro Yamada)', 'Yamada Taroh'],
    ['Mohammed Ali محمد علي', 'Mohammed ALI'],
  ])('each of %s may be %s', (a, b) => {
    expect(compareNames(a, b, 'person').same).toBe(true);
    expect(compareNames(b, a, 'person').score).toBe(compareNames(a, b, 'person').score);
  });
});
