import { compareNames } from '../names/compare.ts';
import { analyseOrganisation, distinctiveTokens } from '../names/organisation.ts';
import { type ListedParty } from './signal.ts';

/** When an organisation's name says enough to be taken for the listed one. */
const FULL_FORM = {
  /** Equal but for order, case, legal form and a slip of spelling. The published proposal is 0.93. */
  score: 0.93,
  /** "Volasys Silver Star" ... */
  distinctive: 2,
  /** ... or one coined word and a line of business written out: "Chinyong Information Technology Cooperation". */
  words: 3,
} as const;

/** Where people study. Many bear the same founder's or city's name and differ in one word. */
const SCHOOL =
  /univ|instit|colleg|academ|akadem|school|schule|école|escuela|faculty|大学|大學|学院|대학|университет/iu;

/**
 * How an organisation on the page stands to a listed one. `full`: the listed name stands there whole, under a name the
 * publisher stands behind, and says enough. `short`: nothing but generic words, places and legal forms differ, or
 * the listed name is a weak or former one. `other`: a word of its own is left over or only resembles. A school is the
 * listed one in full or not at all: where somebody studied is no evidence of anything.
 */
export function organisationForm(
  claimed: string,
  { matchedName, quality, score }: Pick<ListedParty, 'matchedName' | 'quality' | 'score'>,
): 'full' | 'short' | 'other' {
  // "National Bank" and "Trading Company" are nobody's.
  if (distinctiveTokens(claimed) === 0) return 'other';
  const { alignment } = compareNames(claimed, matchedName, 'organisation');
  const leftOver = alignment.filter(({ rule }) => rule === 'only-a' || rule === 'only-b');
  if (leftOver.some(({ a, b }) => distinctiveTokens(a === '' ? b : a) > 0)) return 'other';
  const whole = !leftOver.some(({ b }) => b !== '' && !isJoining(b));
  const isSchool = SCHOOL.test(claimed) || SCHOOL.test(matchedName);
  if (isSchool && !whole) return 'other';
  const known = quality === 'primary' || quality === 'strong';
  if (whole && known && score >= FULL_FORM.score && [claimed, matchedName].every(saysEnough)) return 'full';
  return alignment.some(({ rule }) => rule === 'typing') ? 'other' : 'short';
}

function isJoining(word: string): boolean {
  return analyseOrganisation(word).parts.every(({ role }) => role === 'joining');
}

function saysEnough(name: string): boolean {
  const own = distinctiveTokens(name);
  if (own >= FULL_FORM.distinctive) return true;
  const { parts } = analyseOrganisation(name);
  return own > 0 && parts.filter(({ role }) => role !== 'joining').length >= FULL_FORM.words;
}
