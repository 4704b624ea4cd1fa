/**
 * Comparing two names. Persons: person.ts takes them apart, alignment.ts lays their words side by side,
 * token-similarity.ts says how alike two words are, person-score.ts what it all is worth. Organisations: organisation.ts
 * and organisation-score.ts over the same alignment.
 */
import { explainOrganisations, explainPersons, type AlignedWords } from './explain.ts';
import { analyseOrganisation, compareOrganisations } from './organisation.ts';
import type { ScoreLimit } from './person-score.ts';
import { analysePerson, comparePersons } from './person.ts';

export type NameType = 'person' | 'organisation';

export interface NameComparison {
  /** 0..1: a measure of two strings, not of a person. 1 only for names equal but for order, case and marks. */
  readonly score: number;
  /** Whether `score` reaches {@link SAME_AT} for this type. */
  readonly same: boolean;
  readonly alignment: readonly AlignedWords[];
  /** What held the score down, whatever the words cost. */
  readonly limit?: ScoreLimit;
}

/**
 * The score from which two names are taken for one. Persons: F1 on name_bench is .885 at .7 and nowhere higher; wrongly
 * the same are .03 there, .003 of people on one list who share a word, .006 of Korean names one syllable apart.
 * Organisations: .7 is where a name that lacks one word of its own, or contradicts in one, is no longer the same.
 */
export const SAME_AT: Readonly<Record<NameType, number>> = { person: 0.7, organisation: 0.7 };

/**
 * Compares two names of one type. Symmetric for both types. Names are read to NAME_LENGTH characters. Never throws; a
 * name without a letter or digit agrees with nothing, itself included.
 */
export function compareNames(a: string, b: string, type: NameType): NameComparison {
  if (type === 'person') {
    const match = comparePersons(analysePerson(a), analysePerson(b));
    const limit = match.syllables === undefined ? match.scored?.limit : undefined;
    return {
      score: match.score,
      same: match.score >= SAME_AT.person,
      alignment: explainPersons(match),
      ...(limit === undefined ? {} : { limit }),
    };
  }
  const [x, y] = [analyseOrganisation(a), analyseOrganisation(b)];
  const match = compareOrganisations(x, y);
  return {
    score: match.score,
    same: match.score >= SAME_AT.organisation,
    alignment: explainOrganisations(x, y, match),
  };
}
