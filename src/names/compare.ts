import type { Alignment } from './alignment.ts';
import { analyseOrganisation, compareOrganisations } from './organisation.ts';
import type { OrganisationPart } from './organisation-part.ts';
import { writtenAt } from './organisation-score.ts';
import { analysePerson, comparePersons, type PersonMatch } from './person.ts';
import type { NamePart } from './tokens.ts';

export type NameType = 'person' | 'organisation';

/** One line of the explanation: words of one name facing words of the other; '' faces what was left over. */
export interface AlignedWords {
  readonly a: string;
  readonly b: string;
  /**
   * `exact`, `meaning` (one generic word or place in two forms: Trade, 무역), `spelling`, `transliteration`,
   * `nickname`, `initial`, `joined`, `cut-short`, `consonants`, `gender`, `typing`,
   * `korean-syllable`, `korean-contradiction`, `chinese-syllable`, `chinese-contradiction`, `only-a`, `only-b`.
   */
  readonly rule: string;
  /** 0..1. */
  readonly similarity: number;
}

export interface NameComparison {
  /** 0..1: a measure of two strings, not of a person. 1 only for names equal but for order, case and marks. */
  readonly score: number;
  /** Whether `score` reaches {@link SAME_AT} for this type. */
  readonly same: boolean;
  readonly alignment: readonly AlignedWords[];
}

/**
 * The score from which two names are taken for one. Persons: F1 on name_bench is .84 at .7 and highest at .74; wrongly
 * the same are .06 there, .003 of people on one list who share a word, .011 of Korean names one syllable apart.
 * Organisations: .7 is where a name that lacks one word of its own, or contradicts in one, is no longer the same.
 */
export const SAME_AT: Readonly<Record<NameType, number>> = { person: 0.7, organisation: 0.7 };

/**
 * Compares two names of one type. Symmetric for both types. Names are read to NAME_LENGTH characters. Never throws; a
 * name without a letter or digit agrees with nothing, itself included.
 */
export function compareNames(a: string, b: string, type: NameType): NameComparison {
  if (type === 'person') {
    const [x, y] = [analysePerson(a), analysePerson(b)];
    const match = comparePersons(x, y);
    return {
      score: match.score,
      same: match.score >= SAME_AT.person,
      alignment: syllablesOf(match) ?? alignedWords(match.alignment, match.a, match.b),
    };
  }
  const [x, y] = [analyseOrganisation(a), analyseOrganisation(b)];
  const { score, alignment } = compareOrganisations(x, y);
  return { score, same: score >= SAME_AT.organisation, alignment: writtenWords(alignment, x.parts, y.parts) };
}

/** As the names have them: generic words are compared in one spelling for all languages. */
function writtenWords(
  alignment: Alignment,
  a: readonly OrganisationPart[],
  b: readonly OrganisationPart[],
): readonly AlignedWords[] {
  return linesOf(
    alignment,
    places => writtenAt(a, places),
    places => writtenAt(b, places),
  ).map(line => (line.rule === 'exact' && line.a !== line.b ? { ...line, rule: 'meaning' } : line));
}

function syllablesOf({ syllables }: PersonMatch): readonly AlignedWords[] | undefined {
  return syllables?.pairs.map(({ a, b, similarity }) => {
    const agreed = `${syllables.language}-${similarity > 0 ? 'syllable' : 'contradiction'}`;
    const rule = a === '' ? 'only-b' : b === '' ? 'only-a' : agreed;
    return { a, b, rule, similarity };
  });
}

function alignedWords(
  alignment: Alignment,
  a: readonly NamePart[],
  b: readonly NamePart[],
): readonly AlignedWords[] {
  const textOf = (parts: readonly NamePart[], places: readonly number[]): string =>
    places.map(place => parts[place]?.token.text ?? '').join(' ');
  return linesOf(
    alignment,
    places => textOf(a, places),
    places => textOf(b, places),
  );
}

function linesOf(
  { pairs, restA, restB }: Alignment,
  textOfA: (places: readonly number[]) => string,
  textOfB: (places: readonly number[]) => string,
): readonly AlignedWords[] {
  return [
    ...pairs.map(pair => ({
      a: textOfA(pair.a),
      b: textOfB(pair.b),
      rule: pair.rule,
      similarity: pair.similarity,
    })),
    ...restA.map(place => ({ a: textOfA([place]), b: '', rule: 'only-a', similarity: 0 })),
    ...restB.map(place => ({ a: '', b: textOfB([place]), rule: 'only-b', similarity: 0 })),
  ];
}
