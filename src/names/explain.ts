/** A comparison in lines one can read: which words met which, by which rule, at what cost. */
import { weigh, type Alignment } from './alignment.ts';
import { writtenAt } from './organisation-score.ts';
import type { OrganisationMatch, OrganisationName } from './organisation.ts';
import type { PersonMatch } from './person.ts';
import type { NamePart } from './tokens.ts';

/** One line of the explanation: words of one name facing words of the other; '' faces what was left over. */
export interface AlignedWords {
  readonly a: string;
  readonly b: string;
  /**
   * `exact`, `meaning` (one generic word or place in two forms: Trade, 무역), `spelling`, `transliteration`, `same-name`
   * (Sergei, Siarhei), `nickname`, `initial`, `joined`, `cut-short`, `consonants`, `gender`, `misread`, `typing`,
   * `korean-syllable`, `korean-contradiction`, `chinese-syllable`, `chinese-contradiction`, `only-a`, `only-b`.
   */
  readonly rule: string;
  /** 0..1. */
  readonly similarity: number;
  /** 0..1: how much this line took from a score of 1. All lines and the score make 1, unless a limit held the score down. */
  readonly cost: number;
}

/** The lines of a comparison of persons: syllables where those decided, words elsewhere. */
export function explainPersons(match: PersonMatch): readonly AlignedWords[] {
  const { syllables, alignment, scored } = match;
  if (syllables !== undefined) {
    const lines = syllables.pairs.map(({ a, b, similarity }) => {
      const agreed = `${syllables.language}-${similarity > 0 ? 'syllable' : 'contradiction'}`;
      return { a, b, rule: a === '' ? 'only-b' : b === '' ? 'only-a' : agreed, similarity };
    });
    return shared(
      lines,
      lines.map(({ similarity }) => 1 - similarity),
      match.score,
    );
  }
  const lines = linesOf(alignment, textsOf(match.a), textsOf(match.b));
  const costs = scored === undefined ? [] : [...scored.pairs, ...scored.restA, ...scored.restB];
  return lines.map((line, place) => ({ ...line, cost: costs[place] ?? 0 }));
}

/** The lines of a comparison of organisations, the words as the names have them. */
export function explainOrganisations(
  x: OrganisationName,
  y: OrganisationName,
  { score, alignment }: OrganisationMatch,
): readonly AlignedWords[] {
  const lines = linesOf(
    alignment,
    places => writtenAt(x.parts, places),
    places => writtenAt(y.parts, places),
  ).map(line => (line.rule === 'exact' && line.a !== line.b ? { ...line, rule: 'meaning' } : line));
  const lacking = [
    ...alignment.pairs.map(pair => weigh(x.parts, pair.a) * (1 - pair.similarity)),
    ...alignment.restA.map(place => weigh(x.parts, [place])),
    ...alignment.restB.map(place => weigh(y.parts, [place])),
  ];
  return shared(lines, lacking, score);
}

type Line = Omit<AlignedWords, 'cost'>;

/** What a score lacks of 1, shared out among the lines by what each of them lacks. */
function shared(lines: readonly Line[], lacking: readonly number[], score: number): readonly AlignedWords[] {
  const whole = lacking.reduce((sum, part) => sum + part, 0);
  return lines.map((line, place) => ({
    ...line,
    cost: whole === 0 ? 0 : ((1 - score) * (lacking[place] ?? 0)) / whole,
  }));
}

function textsOf(parts: readonly NamePart[]): (places: readonly number[]) => string {
  return places => places.map(place => parts[place]?.token.text ?? '').join(' ');
}

function linesOf(
  { pairs, restA, restB }: Alignment,
  textOfA: (places: readonly number[]) => string,
  textOfB: (places: readonly number[]) => string,
): readonly Line[] {
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
