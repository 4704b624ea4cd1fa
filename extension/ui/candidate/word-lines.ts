import type { PairRule } from '../../../src/names/alignment.ts';
import type { AlignedWords } from '../../../src/names/explain.ts';
import { asRead } from '../../../src/names/disguise.ts';
import { foldText } from '../../../src/names/fold.ts';
import type { Match } from '../../../src/watchlists/match.ts';
import type { MessageKey } from '../../platform/i18n.ts';

/** One line of the names side by side. */
export interface WordLine {
  /** '' where the word stands in one name only; the word once where both write it alike. */
  readonly profile: string;
  readonly listed: string;
  readonly rule: MessageKey;
  readonly same: boolean;
  /** How much the line took from the agreement of the names, in words; absent where it is next to nothing. */
  readonly cost?: MessageKey;
}

/**
 * From where a cost (0..1; names that agree lack .3 at the most) is worth a word: another spelling costs .01, an initial
 * .03, a word left out .05 to .17, a nickname .13.
 */
const COST = { little: 0.04, much: 0.12 } as const;

/** Rules by which syllables and whole names go together, beside those of single words. */
type OtherRule =
  'meaning' | 'only-a' | 'only-b' | `${'korean' | 'chinese'}-${'surname' | 'syllable' | 'contradiction'}`;

/** What each rule of the comparison is called: a rule of words without words here does not compile. */
const RULE: Readonly<Record<PairRule | OtherRule, MessageKey>> = {
  exact: 'word_exact',
  meaning: 'word_meaning',
  spelling: 'word_spelling',
  transliteration: 'word_transliteration',
  nickname: 'word_nickname',
  'same-name': 'word_same_name',
  misread: 'word_misread',
  different: 'word_alike',
  initial: 'word_initial',
  joined: 'word_joined',
  consonants: 'word_consonants',
  gender: 'word_gender',
  typing: 'word_typing',
  'cut-short': 'word_cut_short',
  'korean-surname': 'word_korean_surname',
  'korean-syllable': 'word_korean_syllable',
  'korean-contradiction': 'word_korean_contradiction',
  'chinese-surname': 'word_chinese_surname',
  'chinese-syllable': 'word_chinese_syllable',
  'chinese-contradiction': 'word_chinese_contradiction',
  'only-a': 'word_only_a',
  'only-b': 'word_only_b',
};

const SYLLABLE = /^(?:korean|chinese)-syllable$/;

/** The aligned words of a match as they are shown: written as page and list write them, syllables put together. */
export function wordLines({ alignment, agreements, matchedName }: Match): readonly WordLine[] {
  const name = agreements.find(({ about }) => about === 'name')?.candidate ?? '';
  const [onProfile, inListing] = [asWritten(name), asWritten(matchedName)];
  return together(alignment).map(({ a, b, rule, cost }) => {
    const [profile, listed] = [onProfile(a), inListing(b)];
    const same = rule === 'exact' || profile.toLowerCase() === listed.toLowerCase();
    return {
      profile,
      listed: same ? '' : listed,
      rule: same ? 'word_exact' : wordsOf(rule),
      same,
      ...(cost < COST.little ? {} : { cost: cost < COST.much ? 'word_cost_little' : 'word_cost_much' }),
    };
  });
}

function wordsOf(rule: string): MessageKey {
  return isKnown(rule) ? RULE[rule] : 'word_alike';
}

function isKnown(rule: string): rule is keyof typeof RULE {
  return Object.hasOwn(RULE, rule);
}

/** A name compared by syllables begins with the surname; the syllables behind it that agree are one given name. */
function together(alignment: readonly AlignedWords[]): readonly Omit<AlignedWords, 'similarity'>[] {
  const lines: { a: string; b: string; rule: string; cost: number }[] = [];
  for (const [place, { a, b, rule, cost }] of alignment.entries()) {
    const last = lines.at(-1);
    if (place === 0 && SYLLABLE.test(rule)) {
      lines.push({ a, b, rule: rule.replace('syllable', 'surname'), cost });
    } else if (last?.rule === rule && SYLLABLE.test(rule)) {
      last.a += ` ${a}`;
      last.b += ` ${b}`;
      last.cost += cost;
    } else {
      lines.push({ a, b, rule, cost });
    }
  }
  return lines;
}

/** A run of words longer than this is no part of a name. */
const RUN = 4;

/**
 * Words are compared in small letters, and syllables apart; people know them as page and list write them. The words as
 * they stand there, with what joins them (`sang man` of `Kim Sang-man` is `Sang-man`), where they stand in one run.
 */
function asWritten(name: string): (words: string) => string {
  const text = asRead(name);
  const written = [...text.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)].map(({ 0: word, index }) => ({
    folded: foldText(word),
    from: index,
    to: index + word.length,
  }));
  // Each run is put together once: a file may hold a name of ten thousand words, and as many to look for in it.
  const runs = new Map<string, string>();
  for (const [place, { from }] of written.entries()) {
    let run = '';
    for (const { folded, to } of written.slice(place, place + RUN)) {
      run += folded;
      if (!runs.has(run)) runs.set(run, text.slice(from, to));
    }
  }
  return words => runs.get(words.replaceAll(' ', '')) ?? words;
}
