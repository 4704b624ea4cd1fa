import type { Candidate, FieldName } from './candidate.ts';

/** The longest value a reader may hand on, in characters. */
export const VALUE_LENGTH = 2000;

/** The longest mail address, phone number or wallet, in characters: beyond it, it is none. */
export const SHORT_LENGTH = 320;

/** The longest text about oneself. LinkedIn allows 2,600 characters, a README more than anybody reads. */
export const TEXT_LENGTH = 20_000;

/** How many claims a field may hold: more than any honest page shows, few enough that a hostile one costs nothing. */
export const MOST = {
  about: 5,
  otherNames: 20,
  otherLocations: 20,
  experience: 400,
  education: 100,
  skills: 200,
  languages: 50,
  links: 100,
  emails: 50,
  phones: 50,
  wallets: 50,
  verifications: 20,
} as const satisfies Partial<Record<FieldName, number>>;

/** Where a value may be longer or must be shorter than others, in characters. */
const LENGTH: Readonly<Partial<Record<string, number>>> = {
  about: TEXT_LENGTH,
  emails: SHORT_LENGTH,
  phones: SHORT_LENGTH,
  wallets: SHORT_LENGTH,
};

/** The candidate with every list and text cut to what the border lets through: a page too large is still read. */
export function bounded(candidate: Candidate): Candidate {
  const most: Readonly<Partial<Record<string, number>>> = MOST;
  // Each part stays what it was, only shorter; the types of so many parts cannot be told in a loop.
  const cut: unknown = Object.fromEntries(
    Object.entries(candidate).map(([name, part]: [string, unknown]) => {
      const length = LENGTH[name] ?? VALUE_LENGTH;
      const isMany = Array.isArray(part);
      return [
        name,
        isMany ? part.slice(0, most[name]).map(each => cutTexts(each, length)) : cutTexts(part, length),
      ];
    }),
  );
  return cut as Candidate;
}

/** Cuts a text, or every text inside: a claim's value, or all parts of a role or study that is one. */
function cutTexts(part: unknown, length: number): unknown {
  if (typeof part === 'string') return part.slice(0, length);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, inner]: [string, unknown]) => [name, cutTexts(inner, length)]),
  );
}
