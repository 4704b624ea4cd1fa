import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../fold.ts';
import { skeletonOf, spellingKey } from '../spelling.ts';
import { jamoOf, romaniseHangul } from './hangul.ts';
import { levelHepburn } from './kana.ts';
import { romanise } from './romanise.ts';

const latinOf = (text: string): string => romanise(foldText(text)).latin;

describe('romanising', () => {
  it.each([
    ['Сергей', 'sergei', 'cyrillic'],
    ['Щербаков', 'shcherbakov', 'cyrillic'],
    ['Быкаў', 'bykau', 'cyrillic'],
    ['Ђорђевић', 'djordjevich', 'cyrillic'],
    ['Қасымжомарт', 'kasymzhomart', 'cyrillic'],
    ['Ҷамолӣ', 'jamoli', 'cyrillic'],
    ['Μητσοτάκης', 'mitsotakis', 'greek'],
    ['ქართველიშვილი', 'kartvelishvili', 'georgian'],
    ['Սարգսյան', 'sargsyan', 'armenian'],
    ['Երևան', 'yerevan', 'armenian'],
    ['김상만', 'kimsangman', 'hangul'],
    ['さくら', 'sakura', 'kana'],
    ['シンゾウ', 'shinzo', 'kana'],
    ['ﾔﾏｻﾞｷ', 'yamazaki', 'kana'],
    ['ジョンソン', 'jonson', 'kana'],
    ['ほっかいどう', 'hokkaido', 'kana'],
    ['ウィリアム', 'wiriamu', 'kana'],
    ['Müller', 'muller', 'latin'],
  ])('spells %s as %s (%s)', (word, latin, script) => {
    expect(romanise(foldText(word))).toMatchObject({ latin, script });
  });

  it.each([
    ['محمد', 'Mohammed'],
    ['الرحمن', 'Rahman'],
    ['سهيل', 'Suhayl'],
    ['بهداد', 'Behdad'],
    ['رمضان', 'Ramadan'],
    ['رمضان', 'Ramezan'],
    ['قاسم', 'Qasem'],
    ['قاسم', 'Ghasem'],
    ['جمال', 'Gamal'],
    ['عبدالرحمن', 'Abdurrahman'],
    ['عبدالرحمن', 'Abdul-Rahman'],
    ['الحسن', 'Alhasan'],
    ['الحسن', 'Hasan'],
    ['الهيان', 'Elahian'],
    ['פוטין', 'Putin'],
    ['חיים', 'Chaim'],
    ['नरेन्द्र', 'Narendra'],
    ['ज़फ़र', 'Zafar'],
    ['সুভাষ', 'Subhash'],
    ['ทักษิณ', 'Thaksin'],
    ['สมชาย', 'Somchai'],
    ['ကျော်', 'Kyaw'],
    ['សែន', 'Sen'],
    ['ተክለ', 'Tekle'],
  ])('keeps the consonants of %s, as %s does', (word, latin) => {
    const { script, skeletons = [] } = romanise(foldText(word));
    expect(script).toBe('abjad');
    expect(skeletons).toContain(skeletonOf(spellingKey(foldText(latin).replace('-', ''))));
  });

  it('puts look-alike letters back into one alphabet', () => {
    expect(latinOf('Rubіеl')).toBe('rubiel');
    expect(latinOf('Cофья')).toBe('sofya');
    expect(latinOf('МAКАРОВ')).toBe('makarov');
    expect(latinOf('Алеĸсей')).toBe('aleksei');
  });

  it('gives scripts it cannot read back unchanged, Han characters in one form', () => {
    expect(romanise('金相萬')).toEqual({ latin: '金相万', script: 'other' });
    expect(romanise('བསྟན')).toEqual({ latin: 'བསྟན', script: 'other' });
    expect(romanise('ᄀ')).toEqual({ latin: 'ᄀ', script: 'other' });
  });

  it('never throws, is bounded, and gives a-z and 0-9 or says that it cannot', () => {
    const letters = fc.constantFrom(
      ...Array.from('abz09金相萬李さじっゃーヴゔａ한ㄱпђќαςאבעالقضჟհևกำ์ကနरेक्षজღ\u0301\u200d\ud800ꙮĸ'),
    );
    const word = fc.oneof(
      fc.string({ unit: letters, maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(word, raw => {
        const text = foldText(raw);
        const { latin, script, skeletons = [] } = romanise(text);
        expect(latin.length).toBeLessThanOrEqual(8 * text.length);
        expect(skeletons.length).toBeLessThanOrEqual(32);
        if (script !== 'other')
          for (const form of [latin, ...skeletons]) expect(form).toMatch(/^[a-z0-9]*$/u);
        else expect(latin).toHaveLength(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('Hepburn', () => {
  it.each([
    ['Itoh', 'Itou'],
    ['Oono', 'Ono'],
    ['Satoh', 'Sato'],
    ['Mituhasi', 'Mitsuhashi'],
    ['Syunji', 'Shunzi'],
    ['Tyuuzyou', 'Chujo'],
    ['Homma', 'Honma'],
    ['Shimbashi', 'Shinbashi'],
    ['Huzita', 'Fujita'],
  ])('%s is %s', (a, b) => {
    expect(levelHepburn(a.toLowerCase())).toBe(levelHepburn(b.toLowerCase()));
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
