import { languageOf } from './elements.ts';

/** Stands between a title and an employer, where that is sure: seen in English; else LinkedIn's own translations. */
const ENGLISH = ' at ';
const BETWEEN: Readonly<Record<string, string>> = { en: ENGLISH, de: ' bei ', fr: ' chez ' };

/** In front of a role that lasts, in the same languages. Other lines tell of roles that are over. */
const CURRENT = /^(?:current|aktuell|(?:poste )?actuel)\s?: /i;

/** "Dean at University of Lagos at Akoka": schools have the word in their names. */
const SCHOOL = / at (?=(?:the )?(?:university|school|college|institute) )/i;

/** A line such as "Head of Work at Home at Ledgerline", in two. */
export interface TitleAtEmployer {
  readonly title: string;
  readonly employer: string;
}

/**
 * The title and the employer of a line that is known to name both; `undefined` where they cannot be told apart.
 * @param part of a page, whose language says which word stands between; English where it says none
 */
export function titleAtEmployer(line: string, part: Element): TitleAtEmployer | undefined {
  const between = BETWEEN[languageOf(part)] ?? '\n';
  const last = line.lastIndexOf(between);
  // English titles hold the word as well ("at Home"), and then the last one counts; others are read only when sure.
  if (last < 1 || (between !== ENGLISH && line.indexOf(between) !== last)) return undefined;
  const school = between === ENGLISH ? line.search(SCHOOL) : -1;
  const split = school > 0 ? school : last;
  return { title: line.slice(0, split).trim(), employer: line.slice(split + between.length).trim() };
}

/** The employer of a line such as "Current: Tester at Probewerk"; `undefined` for every other line. */
export function currentEmployerIn(line: string, part: Element): string | undefined {
  return CURRENT.test(line) ? titleAtEmployer(line.replace(CURRENT, ''), part)?.employer : undefined;
}
