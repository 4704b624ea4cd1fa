import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRead, disguiseOf } from './disguise.ts';
import { foldText } from './fold.ts';

const kindsOf = (name: string) => [...new Set(disguiseOf(name)?.places.map(({ kind }) => kind))];

describe('what a name hides', () => {
  it.each([
    ['a zero-width space', 'Ki\u200bm Sang-man', ['invisible'], 'Kim Sang-man'],
    ['a byte order mark inside', 'Mi\ufeffna Okafor', ['invisible'], 'Mina Okafor'],
    ['a joiner between Latin letters', 'Mi\u200dna Okafor', ['invisible'], 'Mina Okafor'],
    ['a filler of Hangul', '김\u3164민아', ['invisible'], '김민아'],
    ['tags that are no flag', 'Mina \u{e0041}\u{e0042}Okafor', ['invisible'], 'Mina Okafor'],
    ['a variation selector behind a letter', 'Min\ufe0fa', ['invisible'], 'Mina'],
    ['writing turned round', '\u202erofakO aniM', ['direction'], 'Mina Okafor'],
    ['an isolate in Latin text', 'Mi\u2066na\u2069', ['direction'], 'Mina'],
    ['Cyrillic letters in Latin words', 'K\u0456m S\u0430ng', ['look-alike'], 'Kim Sang'],
    ['a Greek letter in a Latin word', '\u0391dam', ['look-alike'], 'Adam'],
    ['a Latin letter in a Cyrillic word', 'C\u043e\u0444\u044c\u044f', ['look-alike'], 'Софья'],
    ['digits for letters', '5am R0bert', ['look-alike'], 'sam Robert'],
    ['mathematical letters', '\u{1d4da}\u{1d4f2}\u{1d4f6}', ['styled'], 'Kim'],
    ['full-width letters in Latin text', 'Ｍｉｎａ', ['styled'], 'Mina'],
    ['small capitals', 'ᴍɪɴᴀ', ['styled'], 'MINA'],
    ['a flood of marks', `Mi\u0301\u0302\u0303\u0304\u0305na`, ['marks'], 'Mina'],
    ['letters struck through', 'M\u0336i\u0336na', ['marks'], 'Mina'],
  ])('is %s', (_, name, kinds, reads) => {
    expect(kindsOf(name)).toEqual(kinds);
    expect(disguiseOf(name)?.reads).toBe(reads);
  });

  it('is no digit in the name of a firm', () => {
    expect(disguiseOf('3Com Research', 'organisation')).toBeUndefined();
    expect(asRead('3C\u043em Research', 'organisation')).toBe('3Com Research');
  });

  it('is told by place, number and code', () => {
    expect(disguiseOf('Mi\u200b\u200cna Ok\u0430for')?.places).toEqual([
      { kind: 'invisible', at: 2, codes: ['U+200B', 'U+200C'], count: 2 },
      { kind: 'look-alike', at: 9, codes: ['U+0430'], count: 1 },
    ]);
  });
});

describe('what is spelling and hides nothing', () => {
  it.each([
    ['plain letters', 'Mina Okafor'],
    ['accents and Vietnamese', 'Nguyễn Thị Ánh'],
    ['the same, decomposed', 'Nguyễn Thị Ánh'.normalize('NFD')],
    ['a Persian non-joiner', 'محمد\u200cرضا احمدی'],
    ['an Indic joiner', 'क्\u200dष'],
    ['a family emoji', 'Mina \u{1f469}\u200d\u{1f4bb}'],
    ['a heart in colour', '\u2764\ufe0f Mina'],
    ['the flag of England', 'Mina \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['marks around text in both directions', '\u200eאדם Adam\u200f'],
    ['isolates around text in both directions', '\u2068אדם\u2069 Adam'],
    ['an isolate around the whole name', '\u2068Mina Okafor\u2069'],
    ['a name in two alphabets', 'Иван / Ivan'],
    ['two alphabets side by side', 'Анна Anna'],
    ['full-width letters in Japanese', '山田 Ｔａｒｏ'],
    ['an ideographic variation', '葛\u{e0100}城'],
    ['Thai with a place to break', 'สม\u200bชาย'],
    ['Hebrew points', 'שָׁלוֹם'],
    ['Arabic vowels', 'مُحَمَّد'],
    ['an ordinal', 'Mª José, John Okafor 3rd'],
    ['a number behind a handle', 'mina2'],
    ['a ligature of a PDF', 'ﬁona'],
    ['a curly apostrophe', 'Siobhán O’Brien'],
    ['a stylised letter that is like none', 'Яoman'],
    ['nothing', ''],
  ])('such as %s', (_, name) => {
    expect(disguiseOf(name)).toBeUndefined();
    expect(asRead(name)).toBe(name);
  });
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(
        ...Array.from('Kim \u200b\u200d\u202e\u202c\u2066\u0430\u0301\ufe0f\u{1d4da}\u3164م0'),
      ),
      maxLength: 40,
    }),
  );

  it('gives places inside it, and a reading that hides nothing invisible', () => {
    fc.assert(
      fc.property(text, name => {
        const disguise = disguiseOf(name);
        for (const { at, count, codes } of disguise?.places ?? []) {
          expect(at).toBeLessThan(name.length);
          expect(count).toBeGreaterThanOrEqual(codes.length);
          expect(name.codePointAt(at)).toBe(Number.parseInt(codes[0]?.slice(2) ?? '', 16));
        }
        expect(kindsOf(disguise?.reads ?? '')).not.toContain('direction');
      }),
      { numRuns: 500 },
    );
  });

  it('without a disguise is folded as it reads', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Mina Okafor', 'Кim', '김민아', 'Nguyễn Ánh'),
        fc.nat(10),
        (name, place) => {
          const hidden = `${name.slice(0, place)}\u200b${name.slice(place)}`;
          expect(foldText(asRead(hidden))).toBe(foldText(asRead(name)));
        },
      ),
    );
  });

  it('is looked at to a bounded length', () => {
    const long = '\u200ba'.repeat(100_000);
    expect(disguiseOf(long)?.places).toHaveLength(50);
    expect(disguiseOf(long)?.reads.length).toBeLessThan(5_000);
  });
});
