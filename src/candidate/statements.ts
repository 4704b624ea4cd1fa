import { capped } from './capped.ts';
import { NO_NAME, NOT_THE_WRITER } from './statement-words.ts';

const ABBREVIATED = String.raw`(?:St|Ste|Ft|Mt)\.(?= )`;
const INITIALS = String.raw`(?:\p{Lu}\.){2,4}`;
const CAPITALISED = String.raw`(?!(?:I|We|My|Our)(?!\p{L}))[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]{0,39}`;

/** A capitalised word, or one of a script without case; a full stop belongs to "St." and "D.C." alone. */
const PLACE_WORD = `(?:${ABBREVIATED}|${INITIALS}|${CAPITALISED})`;
const PLACE_PART = String.raw`${PLACE_WORD}(?: (?:(?:de|da|do|del|di|la|le|of|the|upon|am|an der|y|i) )?${PLACE_WORD}){0,4}`;

/** A further part ("…, Portugal") counts only where it ends like a place: "Lisbon, Passionate about ..." does not. */
const PLACE_END = String.raw`(?=$|[^\p{L}\p{N} ]| (?:[^\p{L}\p{N} ]|and|but|with|who|where|since|for|working|to|from|as|at|on|open|available|$))`;

const LIVES =
  /(?<![\p{L}-])(?:(?<self>i (?:(?:currently|now|still) )?(?:live|reside) in)|(?<verb>based|living|residing|located) in) (?:the )?(?=\p{L})/giu;

const PLACE = new RegExp(`^${PLACE_PART}(?:, ${PLACE_PART}${PLACE_END}){0,2}`, 'u');

/** "I am", "I'm currently", "I have been": the writer speaks, whatever the sentence said before. */
const WRITER =
  /(?<!\p{L})(?:i['’]m|i am|am|i have been|i['’]ve been)(?: (?:currently|now|presently|still|also|happily))? ?$/iu;

/** "Based in Lisbon, we build ...": a company speaks. */
const COMPANY_GOES_ON = /^,? (?:it|its|we|our|they|the (?:company|team|firm|agency|studio))(?!\p{L})/iu;

/** How far back a sentence is looked at. */
const BEFORE = 160;

/**
 * Where the writer of a text says to live now: the place behind "based in", "living in", "I live in", "located in", as
 * written. For what people write about themselves, not for descriptions of jobs. Not what is said of a team, a company or former times: a place too few is better than a wrong one.
 */
export function livesIn(text: string): readonly string[] {
  const line = capped(text).replace(/[^\S\n]+/g, ' ');
  const places = new Set<string>();
  for (const match of line.matchAll(LIVES)) {
    const from = match.index + match[0].length;
    const place = PLACE.exec(line.slice(from, from + 200).split('\n', 1)[0] ?? '')?.[0];
    if (
      place === undefined ||
      COMPANY_GOES_ON.test(line.slice(from + place.length, from + place.length + 20))
    ) {
      continue;
    }
    const before = sentenceUpTo(line, match.index);
    if (match.groups?.['self'] !== undefined || isAboutWriter(before, match.groups?.['verb'] ?? '')) {
      places.add(place);
    }
  }
  return [...places];
}

/** What stands before an index in the same sentence. */
function sentenceUpTo(text: string, index: number): string {
  return (
    text
      .slice(Math.max(0, index - BEFORE), index)
      .split(/[.!?;|·•\n]/)
      .at(-1) ?? ''
  );
}

function isAboutWriter(before: string, verb: string): boolean {
  if (WRITER.test(before)) return true;
  // Buildings and servers are located somewhere far more often than people are.
  if (verb.toLowerCase() === 'located' && /[\p{L}\p{N}] $/u.test(before)) return false;
  return !wordsOf(before).some(word => NOT_THE_WRITER.has(word));
}

const NAME_WORD = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}]{0,29}(?:['’-][\p{L}\p{M}]{1,29}){0,2})`;
const PARTICLE = String.raw`(?:(?:de la|de|da|do|dos|das|van der|van den|van|von|den|bin|ibn|binti|al|el|di|del|y|e) )?`;
const NAME = new RegExp(`^${NAME_WORD}(?: ${PARTICLE}${NAME_WORD}){1,3}`, 'u');

/** Scripts without capitals: one word can be a whole name there. */
const UNCASED_NAME = /^\p{Lo}[\p{Lo}\p{M}·・]{1,19}(?: \p{Lo}[\p{Lo}\p{M}]{0,19}){0,3}/u;

/** What may follow a name: the end, punctuation, or a word that goes on about the person. */
const NAME_END =
  /^(?:$|[^\p{L}\p{N} '’-]| (?:[^\p{L}\p{N} ]|(?:and|from|a|an|the|based|living|i)(?!\p{L})|$))/u;

const NAMED = /(?<!\p{L})(?:(?<stated>my name(?: is|['’]s))|I['’]m|I am) /giu;

/**
 * The names a text gives its writer: "my name is Mina Okafor", "I'm Mina Okafor, ...". Two to four capitalised words, in
 * scripts without capitals one or more, and none of them a word of trades or states ("I am Senior Engineer").
 */
export function calledIn(text: string): readonly string[] {
  const line = capped(text).replace(/[^\S\n]+/g, ' ');
  const names = new Set<string>();
  for (const match of line.matchAll(NAMED)) {
    const from = match.index + match[0].length;
    const rest = line.slice(from, from + 160).split('\n', 1)[0] ?? '';
    const stated = match.groups?.['stated'] !== undefined;
    if (!stated && !match[0].startsWith('I')) continue;
    const name = NAME.exec(rest)?.[0] ?? (stated ? UNCASED_NAME.exec(rest)?.[0] : undefined);
    if (name === undefined || !NAME_END.test(rest.slice(name.length))) continue;
    // In a text all in capitals every word looks like a name.
    if (!stated && name === name.toUpperCase()) continue;
    if (!wordsOf(name).some(word => NO_NAME.has(word))) names.add(name);
  }
  return [...names];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)?/gu) ?? [];
}
