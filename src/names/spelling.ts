/**
 * The spelling key levels what romanisation schemes disagree about, so that one sound has one letter:
 * Yevgeniy, Evgenii and Evgeny are `evgeni`; Dzhamal, Djamal and Jamal are `jamal`; Husayn and Hussein are `husen`.
 * In a key `c` stands for ch, `x` for sh, `j` for zh and dzh, `z` for z and ts, `h` for h and kh.
 */

/** Consonants that schemes write with several letters, to one capital each (a letter still to be read stays small). */
const CONSONANTS: ReadonlyMap<string, string> = new Map([
  ...'dzh dsch dzj dj zh'.split(' ').map((from): [string, string] => [from, 'J']),
  ...'tsch tch tsh chzh chkh ch cz'.split(' ').map((from): [string, string] => [from, 'C']),
  ...'shch sch sh'.split(' ').map((from): [string, string] => [from, 'X']),
  ...'ts tz'.split(' ').map((from): [string, string] => [from, 'z']),
  ...'c ck cq k q'.split(' ').map((from): [string, string] => [from, 'k']),
  ...'gh th dh bh rh'.split(' ').map((from): [string, string] => [from, from.charAt(0)]),
  ['kh', 'H'],
  ['ph', 'f'],
  ['x', 'ks'],
  ['w', 'v'],
]);
const CONSONANT =
  /chzh|chkh|shch|dsch|tsch|dzh|dzj|tch|tsh|sch|dj|zh|ch|cz|sh|kh|ph|[gtdbr]h|ts|tz|c[kq]|c(?![eiy])|[kqxw]/gu;
/** What is left of c is read as s. */
const SOFT_C = /c/gu;
const VOWELS = /ou|oo|ue|ee|oe|ae|[iyj]+e|[ae][iy](?![aou])|y/gu;
const CAPITAL = /[JCXH]/gu;
const DOUBLED_Y = /yy/gu;
const DOUBLED = /(.)\1+/gu;
const FINAL_H = /(?<=..[aeiou])h$/u;

/** The key of a romanised word (a-z, digits). Never longer than the word, save for x (two letters); '' only for ''. */
export function spellingKey(latin: string): string {
  const consonants = latin
    // Before the vowels are read: Ayyub is Ayub.
    .replace(DOUBLED_Y, 'y')
    .replace(CONSONANT, found => CONSONANTS.get(found) ?? found)
    .replace(SOFT_C, 's');
  const key = consonants
    .replace(VOWELS, vowel)
    .replace(CAPITAL, code => code.toLowerCase())
    .replace(DOUBLED, '$1');
  const bare = key.replace(FINAL_H, '');
  return bare === '' ? latin : bare;
}

function vowel(found: string): string {
  if (found === 'oe') return 'o';
  if (found === 'ue' || found === 'ou' || found === 'oo') return 'u';
  return found === 'y' || found === 'ee' ? 'i' : 'e';
}

/**
 * The consonants of a key that every script writes. Vowels go, and v, j and h-less y with them, since abjads use those
 * signs for vowels too: Yusuf and `يوسف` are both `sf`.
 */
export function skeletonOf(key: string): string {
  return key.replace(/[aeiouv]/gu, '').replace(/(.)\1+/gu, '$1');
}

/** Which letters a key holds, one bit each (a = 1), digits and other signs sharing the bits above: for quick refusals. */
export function letterMask(key: string): number {
  let mask = 0;
  for (let i = 0; i < key.length; i += 1) {
    const code = key.charCodeAt(i) - 97;
    mask |= 1 << (code >= 0 && code < 26 ? code : 26 + (key.charCodeAt(i) % 6));
  }
  return mask >>> 0;
}
