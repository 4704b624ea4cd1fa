import { CJK_SUFFIXES, PREFIXES, SUFFIXES } from './affixes.ts';
import { foldPlace } from './fold.ts';
import { narrow } from './narrow.ts';
import { type Spot } from './place-index.ts';

/** "Minneapolis-Saint Paul Minnesota USA" is five words; longer parts are prose. */
const MOST_PIECES = 6;
const LONGEST_UNSPACED = 12;
/** "Greater Toronto Metropolitan Area" loses two. */
const MOST_AFFIXES = 3;

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;
/** Region and country codes count in capitals only: "in", "me" and "de" are words. */
const CODE = /^[A-Z]{2,4}$/;

type Find = (key: string) => readonly Spot[];

/**
 * Every place one part of a text can mean, with the affixes taken off ("Greater Seattle Area"). `pieces` also tries
 * names that stand side by side without a comma ("London UK", "中国沈阳"), all of which must be known.
 */
export function lookUpPart(part: string, find: Find, how: 'whole' | 'pieces'): readonly Spot[] {
  const whole = lookUpName(part, find);
  if (whole.length > 0 || how === 'whole') return whole;
  const unspaced = UNSPACED.test(part);
  if (unspaced && part.length > LONGEST_UNSPACED) return [];
  const pieces = unspaced ? Array.from(part) : part.split(/[\s-]+/).filter(piece => piece !== '');
  const glue = unspaced ? '' : ' ';
  return pieces.length > (unspaced ? LONGEST_UNSPACED : MOST_PIECES) ? [] : sideBySide(pieces, glue, find);
}

/** The longest known name at the end, and whatever stands before it, looked up the same way. */
function sideBySide(pieces: readonly string[], glue: string, find: Find): readonly Spot[] {
  for (let cut = 1; cut < pieces.length; cut += 1) {
    const last = pieces.slice(cut).join(glue);
    const frame = lookUpName(last, find);
    if (frame.length === 0) continue;
    const before = pieces.slice(0, cut);
    const whole = lookUpName(before.join(glue), find);
    const inner = whole.length > 0 ? whole : sideBySide(before, glue, find);
    if (inner.length > 0) return narrow(frame, inner, isCode(last) ? 'code' : 'name');
  }
  return [];
}

/** Whether a text looks like a code: "TX", "D.C.", "UAE". */
export function isCode(text: string): boolean {
  return CODE.test(codeIn(text));
}

function codeIn(text: string): string {
  return text.replaceAll('.', '').trim();
}

function lookUpName(name: string, find: Find): readonly Spot[] {
  const coded = isCode(name) ? find(`=${codeIn(name)}`) : [];
  return [...coded, ...lookUpKey(foldPlace(name), find, MOST_AFFIXES)];
}

function lookUpKey(key: string, find: Find, affixes: number): readonly Spot[] {
  if (key === '') return [];
  const found = find(key);
  if (found.length > 0 || affixes === 0) return found;
  for (const shorter of withoutAffix(key)) {
    const spots = lookUpKey(shorter, find, affixes - 1);
    if (spots.length > 0) return spots;
  }
  return [];
}

function withoutAffix(key: string): readonly string[] {
  return [
    ...SUFFIXES.filter(suffix => key.endsWith(` ${suffix}`)).map(suffix => key.slice(0, -suffix.length - 1)),
    ...PREFIXES.filter(prefix => key.startsWith(`${prefix} `)).map(prefix => key.slice(prefix.length + 1)),
    ...CJK_SUFFIXES.filter(suffix => key.endsWith(suffix) && key.length > suffix.length).map(suffix =>
      key.slice(0, -suffix.length),
    ),
  ];
}
