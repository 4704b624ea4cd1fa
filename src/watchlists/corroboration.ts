/**
 * What agrees or disagrees beside the name, and what follows from it. Two tables and no arithmetic behind them: `WORTH`
 * says what each way of agreeing or disagreeing means, `RULES` says which identity the meanings come to.
 */
import type { NameQuality } from './entry.ts';
import type { Comparison, How, Identity, Match } from './match.ts';

/**
 * `identifies`: names one party, whatever the name; `settles`: lifts even a weak alias; `corroborates`: lifts a proper
 * name; `completes`: lifts a proper name that agrees nearly as a whole; `supports` and `opposes`: shown, and order matches, nothing more; `contradicts`: somebody else, most likely;
 * `names`: the names themselves, which the score speaks for.
 */
type Meaning =
  'identifies' | 'settles' | 'corroborates' | 'completes' | 'supports' | 'names' | 'opposes' | 'contradicts';

interface Worth {
  readonly means: Meaning;
  /** Added to the name's score where matches of one identity are put in order. Never shown, never compared to a limit. */
  readonly weight: number;
}

/**
 * Weights of a same day, a same year, a flipped day, another day and another year: measured on OpenSanctions Pairs (1,064
 * pairs of persons, with country and gender: area under the curve .945 without, .978 with them; on the 373 shuffled
 * ones .959 and .991). Those in between are set between them. What may lift a match: OFAC FAQ 5 (compare the whole
 * entry: birth date, place, identity numbers) and FAQ 122-124 (weak aliases are broad, of use beside other details
 * only). Country and gender were measured at .03 to .30 between two registers; here they stand against what somebody writes
 * about themselves, where people move and places are made up: a tenth of that or less, enough to order equals.
 */
export const WORTH: Readonly<Record<How, Worth>> = {
  'same-identifier': { means: 'identifies', weight: 0.5 },
  'same-day': { means: 'settles', weight: 0.15 },
  'same-month': { means: 'corroborates', weight: 0.09 },
  // One in sixty shares a year by chance: beside a name of which a word is missing, and bearers are many, it says little.
  'same-year': { means: 'completes', weight: 0.06 },
  circa: { means: 'completes', weight: 0.03 },
  'in-range': { means: 'completes', weight: 0.03 },
  // The list names a year and the candidate the one beside it: lists are often a year off, and so are namesakes.
  'near-year': { means: 'supports', weight: 0.03 },
  // A window of years that one namesake in five falls into by chance says little.
  'in-wide-range': { means: 'supports', weight: 0.01 },
  // Either a day written month first or another day: weighed as an agreement, and no ground for any state.
  'flipped-day': { means: 'supports', weight: 0.05 },
  'same-country': { means: 'supports', weight: 0.003 },
  'same-gender': { means: 'supports', weight: 0.001 },
  'same-name': { means: 'names', weight: 0 },
  'other-name': { means: 'names', weight: 0 },
  'other-country': { means: 'opposes', weight: -0.003 },
  'other-gender': { means: 'opposes', weight: -0.03 },
  'other-day': { means: 'contradicts', weight: -0.12 },
  'next-year': { means: 'contradicts', weight: -0.25 },
  'other-year': { means: 'contradicts', weight: -0.45 },
};

/**
 * From this score on two names agree nearly as a whole: one slip, one other spelling, no missing word but an initial. Measured
 * on 6,000 made-up consistent people against the lists: without it, one whose name lacks a word of a listed one and who was
 * born in its year was taken for the listed person (AHMAD MAHMOUD HASSAN, .79).
 */
const NEARLY_WHOLE = 0.9;

interface Rule {
  readonly when: Meaning;
  /** For which names the rule holds; a weak alias alone never comes to more than `name-only`. */
  /** `nearly-whole`: see {@link NEARLY_WHOLE}; and two words of it are spelled out, no initials. */
  readonly names: 'any' | 'not-weak' | 'nearly-whole';
  readonly identity: Identity;
}

/** The first rule that fits decides; none fits: `name-only`. Only birth dates contradict, and each entry is met once. */
const RULES: readonly Rule[] = [
  { when: 'identifies', names: 'any', identity: 'identifier' },
  { when: 'contradicts', names: 'any', identity: 'contradicted' },
  { when: 'settles', names: 'any', identity: 'corroborated' },
  { when: 'corroborates', names: 'not-weak', identity: 'corroborated' },
  { when: 'completes', names: 'nearly-whole', identity: 'corroborated' },
];

/** How sure each identity is, surest first. */
export const IDENTITIES: readonly Identity[] = ['identifier', 'corroborated', 'name-only', 'contradicted'];

interface AgreedName {
  readonly quality: NameQuality;
  readonly score: number;
  readonly isSpelledOut: boolean;
}

/** What agrees, what does not, and the identity they come to. */
export interface Corroboration {
  readonly identity: Identity;
  readonly agreements: readonly Comparison[];
  readonly disagreements: readonly Comparison[];
}

/**
 * Weighs what a candidate and an entry were compared on.
 * @param name the listed name that agrees: its quality, how well it agrees, 0 to 1, and whether the candidate's is spelled out
 */
export function corroborate(comparisons: readonly Comparison[], name: AgreedName): Corroboration {
  const meanings = new Set(comparisons.map(({ how }) => WORTH[how].means));
  const rule = RULES.find(({ when, names }) => meanings.has(when) && holdsFor(names, name));
  return {
    identity: rule?.identity ?? 'name-only',
    agreements: comparisons.filter(({ how }) => !isAgainst(how)),
    disagreements: comparisons.filter(({ how }) => isAgainst(how)),
  };
}

function holdsFor(names: Rule['names'], { quality, score, isSpelledOut }: AgreedName): boolean {
  if (names === 'any') return true;
  return quality !== 'weak' && (names === 'not-weak' || (isSpelledOut && score >= NEARLY_WHOLE));
}

/** What of a match decides its place. */
type Ordered = Pick<Match, 'identity' | 'score' | 'agreements' | 'disagreements' | 'quality' | 'id' | 'list'>;

/** Whether `a` comes before `b`: negative when it does. For putting the matches of several queries together. */
export function bestFirst(a: Ordered, b: Ordered): number {
  return (
    IDENTITIES.indexOf(a.identity) - IDENTITIES.indexOf(b.identity) ||
    standing(b) - standing(a) ||
    b.agreements.length - a.agreements.length ||
    Number(a.quality === 'weak') - Number(b.quality === 'weak') ||
    a.id.localeCompare(b.id, 'en', { numeric: true }) ||
    a.list.localeCompare(b.list, 'en')
  );
}

/** Score and weights together, as they were measured together. Rounded: sums must not depend on their order. */
function standing({ score, agreements, disagreements }: Ordered): number {
  const weights = [...agreements, ...disagreements].reduce((sum, { how }) => sum + WORTH[how].weight, score);
  return Math.round(weights * 1e6);
}

function isAgainst(how: How): boolean {
  const { means } = WORTH[how];
  return means === 'opposes' || means === 'contradicts' || how === 'other-name';
}
