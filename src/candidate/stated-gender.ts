import { type Candidate } from './candidate.ts';
import { claimsOf } from './claim.ts';
import { capped } from './capped.ts';

export interface StatedPronouns {
  /** As they stood on the page, such as `she/her`. */
  readonly text: string;
  readonly gender: 'male' | 'female';
}

/** Pronouns set apart as such, in brackets, between bars or at the ends of a line: nothing else in a text is a statement. */
const STATED =
  /(?:^|[([|·•,\n]|pronouns ?[:=]) ?((she|he|they|xe|ze|it) ?\/ ?[a-z]{2,5}(?: ?\/ ?[a-z]{2,7}){0,2}) ?(?=$|[)\]|·•,.\n])/gimu;

const GENDERS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['she', 'female'],
  ['he', 'male'],
]);

/**
 * The gender a candidate states outright by pronouns in headline or text ("(she/her)", "Pronouns: he/him").
 * `undefined` for whoever states none, "they", several ("she/they"), or different ones in two places: that says nothing.
 * Never guessed from a name, a photo or a title.
 */
export function statedGender({
  headline,
  about,
}: Pick<Candidate, 'headline' | 'about'>): StatedPronouns | undefined {
  const stated = [...claimsOf(headline), ...claimsOf(about)]
    .flatMap(({ value }) => [...capped(value).matchAll(STATED)])
    .map(([, text = '', first = '']) => ({
      text: text.replaceAll(' ', ''),
      gender: GENDERS.get(first.toLowerCase()),
    }));
  const [one] = stated;
  if (one?.gender === undefined || stated.some(each => each.gender !== one.gender)) return undefined;
  const { text, gender } = one;
  return /they|xe|ze|it(?:s|$)/i.test(text) || MIXED[gender].test(text) ? undefined : { text, gender };
}

/** "She/him" says two things. */
const MIXED = { female: /\b(?:he|him|his)\b/i, male: /\b(?:she|hers?)\b/i } as const;
