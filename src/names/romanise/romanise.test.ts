import { describe, expect, it } from 'vitest';
import { foldText } from '../fold.ts';
import { jamoOf, romaniseHangul } from './hangul.ts';
import { romanise } from './romanise.ts';

const latinOf = (text: string): string => romanise(foldText(text)).latin;

describe('romanising', () => {
  it.each([
    ['Сергей', 'sergei', 'cyrillic'],
    ['Щербаков', 'shcherbakov', 'cyrillic'],
    ['Μητσοτάκης', 'mitsotakis', 'greek'],
    ['محمد', 'mhmd', 'abjad'],
    ['김상만', 'kimsangman', 'hangul'],
    ['Müller', 'muller', 'latin'],
  ])('spells %s as %s (%s)', (word, latin, script) => {
    expect(romanise(foldText(word))).toEqual({ latin, script });
  });

  it('puts look-alike letters back into one alphabet', () => {
    expect(latinOf('Rubіеl')).toBe('rubiel');
    expect(latinOf('Cофья')).toBe('sofya');
    expect(latinOf('МAКАРОВ')).toBe('makarov');
  });

  it('gives scripts it cannot read back unchanged', () => {
    expect(romanise('金相萬')).toEqual({ latin: '金相萬', script: 'other' });
    expect(romanise('ᄀ')).toEqual({ latin: 'ᄀ', script: 'other' });
  });
});

describe('Hangul', () => {
  it('takes syllables apart by arithmetic', () => {
    expect(jamoOf('가')).toEqual({ initial: 0, vowel: 0, final: 0 });
    expect(jamoOf('힣')).toEqual({ initial: 18, vowel: 20, final: 27 });
    expect(jamoOf('a')).toBeUndefined();
    expect(jamoOf('')).toBeUndefined();
  });

  it.each([
    ['김정혁', 'kimjonghyok', 'gimjeonghyeok'],
    ['박철수', 'pakcholsu', 'bakcheolsu'],
    ['진영', 'chinyong', 'jinyeong'],
  ])('writes %s as %s and %s', (hangul, mr, revised) => {
    expect(romaniseHangul(hangul)).toBe(mr);
    expect(romaniseHangul(hangul, 'revised')).toBe(revised);
  });
});
