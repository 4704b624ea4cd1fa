import { analyseOrganisation, compareOrganisations } from '../names/organisation.ts';
import { type OrganisationPart } from '../names/organisation-part.ts';
import { type ListedParty } from './signal.ts';

/** When an organisation's name says enough to be taken for the listed one. */
const FULL_FORM = {
  /** Equal but for order, case, legal form and a slip of spelling. The published proposal is 0.93. */
  score: 0.93,
  /** "Volasys Silver Star" ... */
  distinctive: 2,
  /** ... or one coined word or number and a line of business: "Chinyong Information Technology Cooperation" ... */
  words: 3,
  /** ... or, to the letter, four words and more that are all generic: "Military Supplies Industry Department". */
  generic: 1.4,
  /** A generic word is the same when it begins alike (Tech, Technologies), is an abbreviation (IT, HK) ... */
  beginning: 3,
} as const;

/** To the letter, a place with two generic words ("Choson Computer Center") is worth a note; "National Bank" is nobody's. */
const SHORT_GENERIC = 1.3;

/** ... or stands in another alphabet (무역). `Commercial` and `Trading` are one concept and two names. */
const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}]/u;

const HAN = /\p{Script=Han}/u;

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
  const [claim, listed] = [analyseOrganisation(claimed), analyseOrganisation(matchedName)];
  const [a, b] = [claim.parts, listed.parts];
  const { pairs, restA, restB } = compareOrganisations(claim, listed).alignment;
  const [leftOver, missing] = [partsAt(a, restA), partsAt(b, restB)];
  const whole = missing.every(isRedundant);
  const literal = pairs.every(pair => isSameWord(partsAt(a, pair.a), partsAt(b, pair.b)));
  const known = quality === 'primary' || quality === 'strong';
  if (!a.some(isOwn)) {
    const worth = whole && literal && leftOver.every(isRedundant) && score === 1 ? worthOf(a) : 0;
    if (worth < SHORT_GENERIC) return 'other';
    return known && worth >= FULL_FORM.generic ? 'full' : 'short';
  }
  if ([...leftOver, ...missing].some(part => isOwn(part) || part.role === 'letter')) return 'other';
  const isSchool = SCHOOL.test(claimed) || SCHOOL.test(matchedName);
  if (isSchool && !whole) return 'other';
  const enough = [a, b].every(saysEnough);
  if (whole && known && literal && enough && score >= FULL_FORM.score) return 'full';
  return pairs.some(({ rule }) => rule === 'typing') ? 'other' : 'short';
}

function partsAt(parts: readonly OrganisationPart[], places: readonly number[]): readonly OrganisationPart[] {
  return places.flatMap(place => parts[place] ?? []);
}

function isOwn({ role }: OrganisationPart): boolean {
  return role === 'distinctive' || role === 'number';
}

/** Of a name to the letter; rounded, since weights are sums. */
function worthOf(parts: readonly OrganisationPart[]): number {
  const sum = parts.reduce((worth, part) => worth + (isRedundant(part) ? 0 : part.weight), 0);
  return Math.round(100 * sum) / 100;
}

/** An acronym says again what the rest of the name says. */
function isRedundant({ role }: OrganisationPart): boolean {
  return role === 'joining' || role === 'acronym';
}

function isSameWord(a: readonly OrganisationPart[], b: readonly OrganisationPart[]): boolean {
  const [x, y] = [a, b].map(parts => parts.map(({ written }) => written).join(''));
  if (x === undefined || y === undefined) return false;
  // Many firms share a sound: what is only read alike is not the name to the letter.
  if (HAN.test(x) !== HAN.test(y) && [...a, ...b].some(isOwn)) return false;
  if (![...a, ...b].some(({ role }) => role === 'generic')) return true;
  const isAbbreviation = Math.min(x.length, y.length) <= FULL_FORM.beginning;
  const beginsAlike = x.slice(0, FULL_FORM.beginning) === y.slice(0, FULL_FORM.beginning);
  return beginsAlike || isAbbreviation || NOT_LATIN.test(x) || NOT_LATIN.test(y);
}

function saysEnough(parts: readonly OrganisationPart[]): boolean {
  if (parts.filter(({ role }) => role === 'distinctive').length >= FULL_FORM.distinctive) return true;
  return parts.some(isOwn) && parts.filter(part => !isRedundant(part)).length >= FULL_FORM.words;
}
