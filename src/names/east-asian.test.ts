import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChineseWord } from './chinese-syllables.ts';
import { hanSurname } from './chinese-surnames.ts';
import { chineseSounds } from './chinese.ts';
import { compareNames } from './compare.ts';
import { analysePerson } from './person.ts';

const score = (a: string, b: string): number => compareNames(a, b, 'person').score;
const same = (a: string, b: string): boolean => compareNames(a, b, 'person').same;

describe('Korean names in Han characters', () => {
  it.each([
    ['金相萬', 'KIM Sang Man'],
    ['金相萬', 'Sang-man Kim'],
    ['金相萬', '김상만'],
    ['金相萬', '金相万'],
    ['金相萬', 'Ким Сан Ман'],
    ['相萬 金', 'Kim Sangman'],
    ['金 相萬', '김상만'],
    ['金正恩', 'Kim Jong Un'],
    ['朴鎭赫', 'PARK Jin Hyok'],
    ['李哲洙', 'RI Chol Su'],
    ['李哲洙', 'Lee Chul-soo'],
    ['柳京鉄', '류경철'],
    ['林英革', 'RIM Yong Hyok'],
    ['崔龍海', 'Choe Ryong-hae'],
    ['南宮民', 'Namgung Min'],
  ])('%s is %s', (a, b) => {
    expect(same(a, b)).toBe(true);
    expect(score(a, b)).toBe(score(b, a));
  });

  it.each([
    ['金相萬', 'KIM Sang Min'],
    ['金相萬', '김상민'],
    ['金相萬', 'Pak Sang Man'],
    ['金相萬', 'KIM Jong Un'],
    ['金相萬', '金相滿'],
    ['金相萬', 'Kum Sang Man'],
  ])('%s is not %s', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});

describe('Chinese names', () => {
  it.each([
    ['毛泽东', 'Mao Zedong'],
    ['毛泽东', 'Zedong Mao'],
    ['毛澤東', 'MAO Ze-dong'],
    ['毛澤東', 'Máo Zédōng'],
    ['毛澤東', 'Mao Ze Dong'],
    ['毛澤東', 'Mao Tse-tung'],
    ['毛澤東', '毛泽东'],
    ['Mao Tse-tung', 'Mao Zedong'],
    ["Teng Hsiao-p'ing", 'Deng Xiaoping'],
    ['鄧小平', "TENG Hsiao-p'ing"],
    ["Ts'ao Ts'ao", 'Cao Cao'],
    ['謝安', 'Hsieh An'],
    ['吕布', 'Lü Bu'],
    ['吕布', 'LYU Bu'],
    ['吕布', 'Lv Bu'],
    ['王伟', 'Wang Wei'],
    ['李登輝', 'Lee Teng-hui'],
    ['張學友', 'Cheung Xueyou'],
    ['單雄信', 'Shan Xiongxin'],
    ['曾國藩', 'Tseng Kuo-fan'],
    ['任正非', 'Ren Zhengfei'],
    ['解縉', 'Xie Jin'],
    ['尉遲恭', 'Yuchi Gong'],
    ['歐陽修', 'Ouyang Xiu'],
    ['歐陽修', 'Au Yeung Xiu'],
    ['諸葛亮', 'Chu-ko Liang'],
  ])('%s is %s', (a, b) => {
    expect(same(a, b)).toBe(true);
    expect(score(a, b)).toBe(score(b, a));
  });

  it.each([
    ['王小明', 'Wang Xiaohong'],
    ['王小明', 'Zhang Xiaoming'],
    ['王小明', '王小名'],
    ['张伟', '章玮'],
    ['单雄信', 'Dan Xiongxin'],
    ['Zhang Xiaoming', 'Zhang Xiaohong'],
    ['Wang Xiaomin', 'Wang Xiaoming'],
    ['Li Wei', 'Li Wen'],
  ])('%s is not %s', (a, b) => {
    expect(same(a, b)).toBe(false);
  });

  it('say less the shorter they are', () => {
    expect(score('王伟', 'Wang Wei')).toBeLessThanOrEqual(0.8);
    expect(score('王大伟', 'Wang Dawei')).toBeGreaterThan(0.8);
  });

  it.each([
    ['Ann Lee', 'Anne Lee'],
    ['Dan Lin', 'Daniel Lin'],
    ['Chen Stein', 'Chen Stein'],
    ['Jon Lee', 'John Lee'],
  ])('leave Western names alone: %s, %s', (a, b) => {
    expect(compareNames(a, b, 'person').alignment.map(line => line.rule)).not.toContain(
      'chinese-contradiction',
    );
  });

  it('are found by one key, however they are written', () => {
    const sounds = (name: string): readonly string[] => chineseSounds(analysePerson(name).chinese);
    for (const name of ['毛泽东', '毛澤東', 'Mao Zedong', 'Zedong Mao', 'MAO Tse Tung']) {
      expect(sounds(name), name).toContain('mao:z:d');
    }
    for (const name of ['Robert Roe', 'Kim', '', '山']) expect(sounds(name), name).toEqual([]);
  });
});

describe('Chinese syllables and surnames', () => {
  it('are cut in every way they can be', () => {
    const cuts = (word: string, scheme: 'pinyin' | 'wadeGiles'): readonly string[] =>
      readChineseWord(word, scheme).map(reading => reading.map(({ text }) => text).join('-'));
    expect(cuts('xian', 'pinyin')).toEqual(['xi-an', 'xian']);
    expect(cuts('tsetung', 'wadeGiles')).toEqual(['tse-tung']);
    expect(cuts('robert', 'pinyin')).toEqual([]);
    expect(cuts('a'.repeat(50), 'pinyin')).toEqual([]);
  });

  it.each([
    ['司马迁', 2, ['sima']],
    ['万俟卨', 2, ['moqi']],
    ['仇英', 1, ['qiu']],
    ['查良镛', 1, ['zha']],
    ['欧阳', 1, ['ou']],
  ])('%s has a surname of %d, read %j', (name, length, pinyin) => {
    expect(hanSurname(name)).toEqual({ length, pinyin });
  });
});

it('names in Han characters are compared within 0..1, whatever they are', () => {
  const letters = fc.constantFrom(...Array.from('金相万萬单曾欧阳樂行 ・-abchnuokim김상만さア'));
  const name = fc.string({ unit: letters, maxLength: 30 });
  fc.assert(
    fc.property(name, name, (a, b) => {
      const value = score(a, b);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(score(b, a)).toBe(value);
    }),
    { numRuns: 500 },
  );
});
