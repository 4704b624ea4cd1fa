import { TECHNOLOGIES, type Technology, WORD_NAMES } from './technology-releases.ts';
import { EXPERIENCE, isOwnPast, isPartOfNumber, MOST_YEARS, sentenceAround, YEARS } from './years-words.ts';

/** A text says how long, or since when, its writer has used one technology. */
export interface TechnologyClaim {
  readonly technology: Technology;
  /** The words that say so, as they stand. */
  readonly quote: string;
  /** Years of use; absent where a beginning is given. */
  readonly years?: number;
  /** The year it began; absent where a number of years is given. */
  readonly since?: number;
  /** The name is a word: it means the technology only on a page that has one of these, lower case. */
  readonly among?: readonly string[];
}

/** Longest text that is looked at, most numbers of years weighed and claims read out of it, words of a name, longest line. */
const LIMITS = { text: 20_000, numbers: 100, claims: 40, words: 5, line: 600 } as const;

const COUNTED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\d{1,2})(?:[.,]5)? ?(?:\+|plus)? ?${YEARS}['’]?`,
  'giu',
);

/** What may stand between the years and the one thing they are years of. */
const BRIDGE = new RegExp(
  String.raw`^(?: (?:of|de)| d['’])?(?: ?(?:solid|strong|professional|hands-on|practical|commercial|industry|production|proven|deep|extensive|full-time|working)){0,3}` +
    String.raw`(?: ?${EXPERIENCE}(?: (?:working|developing|programming|coding))?(?: (?:with|in|of|using|on|as an?|mit|als|avec|en|con|com|em|met)))?` +
    String.raw`(?: (?:with|in|using|as an?|mit|als|avec|en|con|com|em|met|working with|working in|programming in|coding in|writing|using))? $`,
  'iu',
);

const CRAFT =
  /^ ?(?:developer|engineer|programmer|architect|administrator|admin|consultant|specialist|expert|dev|entwickler(?:in)?|trainer|instructor|lead|devs|roles?|positions?|jobs?|teams?)(?![\p{L}\p{M}])/iu;

/** A word after which the list of what the years are of has ended. */
const ENDS_THE_LIST = new RegExp(String.raw`^[ -]?${EXPERIENCE}`, 'iu');

/**
 * What else may follow the technology: nothing, the end of the sentence, or a few words that leave the years to it alone. A
 * list goes on with years that may be those of the whole of it, another noun makes it something else ("angular momentum").
 */
const STANDS_ALONE = new RegExp(
  String.raw`^(?: (?:development|programming|engineering|projects|work|administration))?(?: ?(?:$|[.)])` +
    String.raw`| (?:in|at|for|on|since|across|under|every|both|inside|within)(?![\p{L}\p{M}])` +
    // The next thing has a number of its own.
    String.raw`|,?(?: (?:and|und|et|y|e))? \d{1,2} ?\+? ?${YEARS})`,
  'iu',
);

/** Every claim in a text, in its order. Where years may be those of several things together there is none. */
export function technologyClaimsIn(text: string): readonly TechnologyClaim[] {
  const spaced = text.slice(0, LIMITS.text).replace(/[^\S\n]+/g, ' ');
  return [...yearsOf(spaced), ...listedYears(spaced), ...sinceYears(spaced)].slice(0, LIMITS.claims);
}

/** Where a pattern is found; no honest text has more than so many numbers of years. */
function found(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return Array.from(text.matchAll(pattern)).slice(0, LIMITS.numbers);
}

/** "10 years of Kubernetes", "8+ years' experience with React". */
function yearsOf(text: string): readonly TechnologyClaim[] {
  return found(text, COUNTED).flatMap(match => {
    const years = Number(match[1]);
    if (years > MOST_YEARS) return [];
    const until = match.index + match[0].length;
    const [before, behind] = sentenceAround(text, match.index, until);
    if (isPartOfNumber(before)) return [];
    const named = firstAfterBridge(behind);
    if (named === undefined) return [];
    const { technology, end, among } = named;
    const rest = behind.slice(end);
    if (!ENDS_THE_LIST.test(rest) && !STANDS_ALONE.test(rest)) return [];
    const quote = `${match[0]}${behind.slice(0, end)}`;
    // "20 years as a React developer" is said of a whole career, under the name of its last job.
    if (CRAFT.test(rest) || /(?:developer|engineer)$/i.test(quote)) return [];
    const isWord = among !== undefined;
    if (isWord && !/^ ?(?:$|\.)/.test(rest)) return [];
    return isOwnPast(before, quote, rest) ? [{ technology, quote, years, ...(isWord && { among }) }] : [];
  });
}

/** The technology that comes right after the years and a {@link BRIDGE}. */
function firstAfterBridge(behind: string): Named | undefined {
  // The bridge is short: at most so many words are tried as its end.
  let at = -1;
  for (let word = 0; word < 9; word += 1) {
    at = behind.indexOf(' ', at + 1);
    if (at < 0) return undefined;
    const bridge = behind.slice(0, at + 1);
    const named = nameAt(behind, at + 1);
    if (named !== undefined && (bridge === ' ' || BRIDGE.test(bridge))) return named;
    const word =
      named === undefined && WORK.test(bridge) && BRIDGE.test(bridge)
        ? wordNameAt(behind, at + 1)
        : undefined;
    if (word !== undefined) return word;
  }
  return undefined;
}

interface Named {
  readonly technology: Technology;
  /** Where it ends. */
  readonly end: number;
  readonly among?: readonly string[];
}

const WORK = new RegExp(EXPERIENCE, 'iu');

/** The technology whose name is a word, where that stands with its capital. */
function wordNameAt(text: string, from: number): Named | undefined {
  const [name = ''] = /^\p{Lu}\p{Ll}{1,11}(?![\p{L}\p{N}])/u.exec(text.slice(from, from + 20)) ?? [];
  const known = WORD_NAMES.get(name);
  return known && { ...known, end: from + name.length };
}

/** The technology named at a place of a text, by its longest spelling. */
function nameAt(text: string, from: number): Named | undefined {
  const words = text.slice(from, from + 80).split(' ', LIMITS.words);
  for (let count = words.length; count > 0; count -= 1) {
    const written = words.slice(0, count).join(' ');
    const name = written.replace(/(?:[.,;:!?)\]]+|['’]s?|-(?:erfahrung|kenntnisse|experience))$/iu, '');
    const technology = TECHNOLOGIES.get(name.toLowerCase());
    if (technology !== undefined) return { technology, end: from + name.length };
  }
  return undefined;
}

const LISTED = new RegExp(
  String.raw`^[\s*▪●✓✔►▶‣–—-]*([^():–—]{1,40}?) ?(?:[(:]|[–—]| -) ?(?:over |more than |about |~)?((\d{1,2})(?:[.,]5)? ?\+? ?${YEARS}(?:,? (?:of )?${EXPERIENCE})?) ?\)?\.?$`,
  'iu',
);
const NUMBERED = new RegExp(String.raw`\d ?\+? ?${YEARS}`, 'iu');

/** "Kubernetes (9 years)", "React — 8+ yrs": one entry of a list in which each has its own number. */
function listedYears(text: string): readonly TechnologyClaim[] {
  const lines = text
    .split('\n')
    .filter(line => NUMBERED.test(line))
    .slice(0, LIMITS.numbers);
  return lines.flatMap(line => {
    if (line.length > LIMITS.line) return [];
    const parts = line.split(/[,;•·|]/);
    return parts.flatMap((part, index) => {
      // "React, Node, SQL (10 years)": the years may be those of all three.
      if (index > 0 && !NUMBERED.test(parts[index - 1] ?? '')) return [];
      const match = LISTED.exec(part.trim());
      const technology = TECHNOLOGIES.get(match?.[1]?.trim().toLowerCase() ?? '');
      const years = Number(match?.[3]);
      return technology === undefined || !(years <= MOST_YEARS)
        ? []
        : [{ technology, quote: part.trim(), years }];
    });
  });
}

const SINCE =
  /(?<![\p{L}\p{N}])(?:since|seit|depuis|desde|dal|sinds) (?:early |late |mid-?)?((?:19|20)\d\d)(?!\d)/giu;
const USING =
  /^ ?(?:and )?(?:i(?:['’]m| am| have|['’]ve)? )?(?:(?:been|also|professionally|actively|happily) )*(?:(?:using|use|working (?:with|on|in)|work (?:with|in)|coding in|writing|programming (?:in|with)|developing (?:in|with)|building with) )?/iu;

/** "Working with React since 2010", "Kubernetes since 2011": nothing else in the sentence can be what began then. */
function sinceYears(text: string): readonly TechnologyClaim[] {
  return found(text, SINCE).flatMap(match => {
    const [before, behind] = sentenceAround(text, match.index, match.index + match[0].length);
    const named = before.replace(USING, '').replace(/[ (,–—-]+$/, '');
    const technology = TECHNOLOGIES.get(named.toLowerCase());
    if (technology === undefined || !isOwnPast(before, match[0], behind)) return [];
    return [{ technology, quote: `${before.trim()} ${match[0]}`, since: Number(match[1]) }];
  });
}

/** The technology that a job title is all about: "React Developer", "Senior Kubernetes engineer". */
export function technologyOfTitle(title: string): Technology | undefined {
  const text = title.slice(0, 200).replace(/\s+/g, ' ').trim();
  // Two crafts in one title: it may have been written for a later one.
  if (/[/,&+|]| and | und /.test(text)) return undefined;
  let at = -1;
  do {
    const named = nameAt(text, at + 1);
    if (named !== undefined && isCraft(text, at + 1, named.end)) return named.technology;
    at = text.indexOf(' ', at + 1);
  } while (at >= 0);
  return undefined;
}

/** A craft right behind the name, or at its end. */
function isCraft(text: string, from: number, end: number): boolean {
  const last = text.lastIndexOf(' ', end - 1);
  return CRAFT.test(text.slice(end)) || (last > from && CRAFT.test(text.slice(last, end)));
}
