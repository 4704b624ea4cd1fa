import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from './compare.ts';
import { NameIndexError } from './index-format.ts';
import { buildNameIndex, nameText, openNameIndex, type IndexedName, type NameIndex } from './name-index.ts';
import { HIT_AT, searchNames } from './search.ts';

const PEOPLE = [
  'KIM, Sang Man',
  'KIM, Sang Min',
  'RI, Kyong Hyok',
  'GAZARYAN, Rafael Anatolyevich',
  "AL-TIKRITI, Watban Ibrahim Hasan 'Abd",
  'ANDREYEV, Vitaliy Sergeyevich',
  'ROE, Robert',
  'Сергей Викторович ЛАВРОВ',
  '김정은',
  '金正恩',
  'Rami MAKHLOUF',
  'Mina Quill ORVASKY',
  'Ahmed ORVASKY',
  'WALIJAN',
];
const OTHERS = [
  'CHINYONG INFORMATION TECHNOLOGY COOPERATION COMPANY',
  'FORTUNA LIMITED LIABILITY COMPANY',
  'KOREA SAENAL TRADING CORPORATION',
  'ROE TRADING COMPANY',
];
const NAMES: readonly IndexedName[] = [
  ...PEOPLE.map(text => ({ text, kind: 0 })),
  ...OTHERS.map(text => ({ text, kind: 1 })),
  { text: 'CHONG CHON GANG 7', kind: 2 },
];

const open = async (names: readonly IndexedName[]): Promise<NameIndex> =>
  openNameIndex(await buildNameIndex(names));
const best = (index: NameIndex, name: string, kind = 0): string | undefined =>
  searchNames(index, name, [kind], 10)[0]?.text;

describe('searching', () => {
  it.each([
    ['Sang-man Kim', 'KIM, Sang Man'],
    ['KimSangMan', 'KIM, Sang Man'],
    ['김상만', 'KIM, Sang Man'],
    ['Ким Сан Ман', 'KIM, Sang Man'],
    ['Lee Kyunghyuk', 'RI, Kyong Hyok'],
    ['Kim Jong-un', '김정은'],
    ['Rafael Gazarian', 'GAZARYAN, Rafael Anatolyevich'],
    ['Vitalij Andreev', 'ANDREYEV, Vitaliy Sergeyevich'],
    ['Bob Roe', 'ROE, Robert'],
    ['Sergei Lavrov', 'Сергей Викторович ЛАВРОВ'],
    ['Ramimakhlouf', 'Rami MAKHLOUF'],
    ['MQ Orvasky', 'Mina Quill ORVASKY'],
    ['Ahrned Orvasky', 'Ahmed ORVASKY'],
    ['Walijan', 'WALIJAN'],
    ['金正恩', '金正恩'],
  ])('%s finds %s', async (name, listed) => {
    expect(best(await open(NAMES), name)).toBe(listed);
  });

  it('finds nobody for somebody else', async () => {
    const index = await open(NAMES);
    for (const name of ['Maria Lopez', 'Robert Miller', 'Watban al-Dulaimi', 'Kim', '', '???', '\ud800']) {
      expect(searchNames(index, name, [0], 10), name).toEqual([]);
    }
  });

  it('keeps to the kinds asked for', async () => {
    const index = await open(NAMES);
    expect(best(index, 'Chinyong Information Technology Cooperation Co., Ltd', 1)).toBe(OTHERS[0]);
    expect(best(index, 'Chinyong Information Technology Cooperation Co., Ltd', 0)).toBeUndefined();
    expect(best(index, 'Information Technology Company', 1)).toBeUndefined();
    expect(best(index, 'CHONG CHON GANG 7', 2)).toBe('CHONG CHON GANG 7');
    expect(best(index, 'CHONG CHON GANG 8', 2)).toBeUndefined();
    expect(searchNames(index, 'Roe', [], 10)).toEqual([]);
  });

  it('gives the scores compareNames gives, best first, no more than asked for', async () => {
    const index = await open(NAMES);
    const hits = searchNames(index, 'Kim Sang Man', [0, 1, 2, 3], 10);
    for (const { name, text, score } of hits) {
      expect(nameText(index, name)).toBe(text);
      expect(score).toBe(compareNames('Kim Sang Man', text, 'person').score);
      expect(score).toBeGreaterThanOrEqual(HIT_AT);
    }
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    expect(searchNames(index, 'Kim Sang Man', [0], 0)).toEqual([]);
  });

  it('finds every name by itself', async () => {
    const word = fc.stringMatching(/^[A-Za-zА-Яа-я김상만이]{2,12}$/u);
    const list = fc.array(
      fc.tuple(word, word).map(([a, b]) => `${a} ${b}`),
      { minLength: 1, maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(list, fc.constantFrom(0, 1), async (names, kind) => {
        const index = await open(names.map(text => ({ text, kind })));
        for (const [ordinal, text] of names.entries()) {
          const hit = searchNames(index, text, [kind], 30).find(({ name }) => name === ordinal);
          expect(hit?.score, text).toBe(1);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the index as bytes', () => {
  it('can be opened anywhere that is aligned, and nowhere else', async () => {
    const bytes = await buildNameIndex(NAMES);
    const shifted = new Uint8Array(bytes.length + 24);
    shifted.set(bytes, 16);
    const index = openNameIndex(shifted.subarray(16, 16 + bytes.length));
    expect(best(index, 'Sang-man Kim')).toBe('KIM, Sang Man');
    expect(index.names).toBe(NAMES.length);
    expect(nameText(index, 0)).toBe(PEOPLE[0]);
    expect(nameText(index, 99)).toBe('');
    const crooked = new Uint8Array(bytes.length + 8);
    crooked.set(bytes, 4);
    expect(() => openNameIndex(crooked.subarray(4, 4 + bytes.length))).toThrow(NameIndexError);
  });

  it('works empty', async () => {
    const index = await open([]);
    expect(index.names).toBe(0);
    expect(searchNames(index, 'Kim Sang Man', [0, 1], 10)).toEqual([]);
  });

  it('lets the caller breathe, and is the same each time', async () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({ text: `Name${i} Family${i % 7}`, kind: 0 }));
    let breaths = 0;
    const bytes = await buildNameIndex(many, () => {
      breaths += 1;
      return Promise.resolve();
    });
    expect(breaths).toBeGreaterThanOrEqual(14);
    const again = await buildNameIndex(many);
    expect(again.length).toBe(bytes.length);
    expect(again.every((byte, at) => byte === bytes[at])).toBe(true);
    expect(bytes.length % 8).toBe(0);
  });

  it('cut short is refused by name', async () => {
    const bytes = await buildNameIndex(NAMES);
    for (let length = 0; length < bytes.length; length += 8) {
      expect(() => openNameIndex(bytes.slice(0, length))).toThrow(NameIndexError);
    }
  });

  it('damaged is refused by name or searched without harm, at every byte', async () => {
    const bytes = await buildNameIndex(NAMES.slice(0, 6));
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 + ((at * 37) % 255));
      try {
        const index = openNameIndex(damaged);
        expect(searchNames(index, 'Kim Sang Man', [0], 5).length).toBeLessThanOrEqual(5);
      } catch (error) {
        expect(error).toBeInstanceOf(NameIndexError);
      }
    }
  });
});
