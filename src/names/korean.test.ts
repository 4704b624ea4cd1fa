import { describe, expect, it } from 'vitest';
import { readSyllables } from './korean-syllables.ts';
import { compareKorean, readKorean } from './korean.ts';
import { personParts } from './tokens.ts';

const read = (name: string) => readKorean(personParts(name).map(part => part.token));
const score = (a: string, b: string): number => compareKorean(read(a), read(b))?.score ?? -1;

describe('Korean syllables', () => {
  it('are cut out of a glued word', () => {
    const cuts = readSyllables('sangman').map(reading => reading.map(({ text }) => text).join('-'));
    expect(cuts).toContain('sang-man');
    expect(readSyllables('robert')).toEqual([]);
    expect(readSyllables('vladimir')).toEqual([]);
    expect(readSyllables('a'.repeat(50))).toEqual([]);
  });
});

describe('Korean names', () => {
  it.each([
    ['KIM Sang Man', 'Sang-man Kim'],
    ['KIM Sang Man', 'KimSangman'],
    ['KIM Sang Man', '김상만'],
    ['KIM Sang Man', 'Ким Сан Ман'],
    ['KIM Sang Man', 'GIM Sangman'],
    ['김상만', 'Ким Сан Ман'],
    ["RI Kyo'ng-hyo'k", 'Lee Kyong Hyok'],
    ['RI Jong Chol', 'Yi Jungcheol'],
    ['RI Jong Chol', 'Rhee Jeong-cheol'],
    ['PAK Yong Il', 'Park Young-il'],
    ['PAK Yong Il', 'Bak Yeongil'],
    ['CHOE Chun Ho', 'Choi Joon-ho'],
    ['JONG Song Hyok', 'Chung Sunghyuk'],
    ['JONG Song Hyok', 'Jeong Seong-hyeok'],
    ['JO Myong Chol', 'Cho Myung-chul'],
    ['O Il Hwan', 'Oh Il-hwan'],
    ['U Yong Su', 'Woo Young-soo'],
    ['RYU Myong Ho', 'Yoo Myung-ho'],
    ['SIN Chol', 'Shin Chul'],
    ['RIM Ryong Nam', 'Lim Yong-nam'],
    ['Park Hyeokrae', 'Pak Hyongnae'],
    ['리용호', '이용호'],
    ['JONG Kyong Thaek', '정경택'],
    ['Yun Hea-kang', 'Yoon Hye Gang'],
    ['Yun Whan', 'Yoon Hwan'],
    ['Han Ki-june', 'Han Gi-jun'],
    ['Yun Bok-hui', 'Yoon Bokhooi'],
    ['Jo Hyooon-gill', 'Cho Hyun Gil'],
  ])('%s is %s', (a, b) => {
    expect(score(a, b)).toBeGreaterThanOrEqual(0.9);
    expect(score(b, a)).toBe(score(a, b));
  });

  it.each([
    ['KIM Sang Man', 'Kim Sang Min'],
    ['KIM Sang Man', 'Kim Song Il'],
    ['KIM Sang Man', 'Kim Jong Un'],
    ['KIM Sang Man', 'PAK Sang Man'],
    ['KIM Jong Un', 'Kim Jong Il'],
    ['김상만', '김상민'],
    ['김종은', '김정은'],
    // Each word of a separated name is one syllable: Seung is not Se-ung, which would be Seong's brother.
    ['Han Seong-uk', 'Han Seung-uk'],
    ['Han Eun-joong', 'Han Eun-jeong'],
    // An open syllable has no stray ㅓ or ㅕ.
    ['Han Hye-jin', 'Han Hyo-jin'],
    ['Han Yun-jo', 'Han Yun-ju'],
  ])('%s is not %s', (a, b) => {
    expect(score(a, b)).toBeLessThanOrEqual(0.4);
  });

  it('are not read into other names', () => {
    for (const name of ['Robert Lee', 'Jan Novak', 'Kuznetsov', '山田太郎', 'Ann', '']) {
      expect(read(name), name).toEqual([]);
    }
  });

  it('say that a missing syllable is neither agreement nor contradiction', () => {
    expect(score('Kim Sang', 'Kim Sang Man')).toBeCloseTo(0.6);
  });
});
