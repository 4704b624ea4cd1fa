/**
 * Mandarin syllables in Latin letters, by pinyin (official since 1958) and by Wade-Giles, which Taiwan, older books and
 * many lists use: `zhang` is `chang` to Wade-Giles, and its `ch'ang` is pinyin's `chang`. Apostrophes, tone marks and
 * the diaeresis are gone when a name gets here, as they are on most pages, so a Wade-Giles syllable is a set of pinyin
 * ones: `chu` is zhu, chu, ju or qu.
 */
import { HAN_MANDARIN } from './romanise/han-table.ts';

/** What a Latin spelling stands for: pinyin syllables, v for u with a diaeresis. Either may be empty. */
export interface Spelling {
  readonly pinyin: readonly string[];
  readonly wadeGiles: readonly string[];
}

export type ChineseScheme = keyof Spelling;

/** Letters of the longest given name that is read: two syllables of six letters. */
const LONGEST_WORD = 12;
/** Syllables of a given name. */
const GIVEN = 2;

/** Wade-Giles for whole syllables that no rule below gives (chart in Giles, Chinese-English Dictionary, 1912). */
const WHOLE: ReadonlyMap<string, readonly string[]> = new Map(
  `zhi=chih chi=chih shi=shih ri=jih zi=tzu,tze ci=tzu,tze si=ssu,szu,sze er=erh yi=i,yi you=yu yong=yung ye=yeh yue=yueh yan=yen
   e=o,e ge=ko,ke ke=ko,ke he=ho,he gui=kuei kui=kuei guo=kuo kuo=kuo huo=huo shuo=shuo lve=lueh,lieh nve=nueh de=te,teh te=te,teh`
    .split(/\s+/u)
    .map((item): [string, readonly string[]] => {
      const [pinyin = '', spellings = ''] = item.split('=');
      return [pinyin, spellings.split(',')];
    }),
);
const INITIALS: ReadonlyMap<string, string> = new Map(
  'b=p d=t g=k j=ch q=ch x=hs zh=ch z=ts c=ts r=j'.split(' ').map((item): [string, string] => {
    const [pinyin = '', wadeGiles = ''] = item.split('=');
    return [pinyin, wadeGiles];
  }),
);
const FINALS: ReadonlyMap<string, string> = new Map(
  'ian=ien ie=ieh iong=iung ong=ung ue=ueh uo=o v=u'.split(' ').map((item): [string, string] => {
    const [pinyin = '', wadeGiles = ''] = item.split('=');
    return [pinyin, wadeGiles];
  }),
);
const PARTS = /^([zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(.+)$/u;

/** Every spelling of every syllable. Built on first use: 410 syllables, a millisecond. */
let spellings: ReadonlyMap<string, Spelling> | undefined;

function allSpellings(): ReadonlyMap<string, Spelling> {
  if (spellings !== undefined) return spellings;
  const found = new Map<string, { pinyin: string[]; wadeGiles: string[] }>();
  const add = (spelling: string, syllable: string, scheme: ChineseScheme): void => {
    const known = found.get(spelling) ?? { pinyin: [], wadeGiles: [] };
    if (!known[scheme].includes(syllable)) known[scheme].push(syllable);
    found.set(spelling, known);
  };
  for (const syllable of HAN_MANDARIN.split(' ')) {
    // Keyboards have no diaeresis: lü is written lu, lv, and in passports lyu.
    for (const spelling of [syllable, syllable.replace('v', 'u'), syllable.replace('v', 'yu')]) {
      add(spelling, syllable, 'pinyin');
    }
    for (const spelling of wadeGilesOf(syllable)) add(spelling, syllable, 'wadeGiles');
  }
  spellings = found;
  return found;
}

/** How Wade-Giles writes a pinyin syllable, without its apostrophes and marks. */
export function wadeGilesOf(syllable: string): readonly string[] {
  const whole = WHOLE.get(syllable);
  if (whole !== undefined) return whole;
  const [, initial = '', final = ''] = PARTS.exec(syllable) ?? [];
  return [(INITIALS.get(initial) ?? initial) + (FINALS.get(final) ?? final)];
}

/** The pinyin syllables a spelling of one syllable may stand for; none if it is none. */
export function syllableOf(spelling: string, scheme: ChineseScheme): readonly string[] {
  return allSpellings().get(spelling)?.[scheme] ?? [];
}

/** One syllable as it is written, with what it may be in pinyin. */
export interface ChineseSyllable {
  readonly text: string;
  readonly pinyin: readonly string[];
}

/** Every way to read a word (a-z) as one or two syllables of a scheme; none for words of other languages. */
export function readChineseWord(
  word: string,
  scheme: ChineseScheme,
): readonly (readonly ChineseSyllable[])[] {
  if (word.length > LONGEST_WORD) return [];
  const readings: (readonly ChineseSyllable[])[] = [];
  const cut = (from: number, head: readonly ChineseSyllable[]): void => {
    if (from === word.length) readings.push(head);
    if (from === word.length || head.length === GIVEN) return;
    for (let to = from + 1; to <= Math.min(word.length, from + 6); to += 1) {
      const text = word.slice(from, to);
      const pinyin = syllableOf(text, scheme);
      if (pinyin.length > 0) cut(to, [...head, { text, pinyin }]);
    }
  };
  cut(0, []);
  return readings.filter(({ length }) => length > 0);
}
