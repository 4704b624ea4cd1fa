import { birthDateIn } from './birth-date.ts';
import type { Candidate } from './candidate.ts';
import { claimsOf, isMissing, type Claim, type Field, type MissingReason } from './claim.ts';
import { emailsIn } from './emails.ts';
import { linksIn } from './links.ts';
import { agreedDate, distinct, distinctPhones, othersThan } from './merged.ts';
import { phonesIn } from './phones.ts';
import { calledIn, livesIn } from './statements.ts';
import { claimOf } from './text.ts';
import { walletsIn } from './wallets.ts';

/** What a text says, as claims. */
interface Said {
  readonly emails: readonly Claim<string>[];
  readonly phones: readonly Claim<string>[];
  readonly wallets: readonly Claim<string>[];
  readonly links: readonly Claim<string>[];
  readonly birthDates: readonly Claim<string>[];
  /** Places the text says they live in. */
  readonly places: readonly Claim<string>[];
  /** Names the text says they are called by. */
  readonly names: readonly Claim<string>[];
}

/**
 * The candidate with what they say about themselves in running text added to the fields the page gives as such. The
 * rules for text are larger than a reader, so readers only bring the texts (`about`) and this runs where a page's
 * reading is received, once.
 */
export function withOwnWords(candidate: Candidate): Candidate {
  const said = claimsOf(candidate.about).map(({ value, at }) => saidIn(value, at));
  if (said.length === 0) return candidate;
  const all = (field: TextField, part: keyof Said): readonly Claim<string>[] => [
    ...claimsOf(candidate[field]),
    ...said.flatMap(one => one[part]),
  ];
  const reasonOf = (field: TextField): MissingReason => {
    const value = candidate[field];
    return isMissing(value) ? value.missing : 'absent';
  };
  return {
    ...candidate,
    otherNames: othersThan(candidate.name, all('otherNames', 'names'), reasonOf('otherNames')),
    otherLocations: othersThan(
      candidate.location,
      all('otherLocations', 'places'),
      reasonOf('otherLocations'),
    ),
    birthDate: isConflict(candidate.birthDate)
      ? candidate.birthDate
      : agreedDate(all('birthDate', 'birthDates'), reasonOf('birthDate')),
    links: distinct(all('links', 'links'), reasonOf('links')),
    emails: distinct(all('emails', 'emails'), reasonOf('emails')),
    phones: distinctPhones(all('phones', 'phones'), reasonOf('phones')),
    wallets: distinct(all('wallets', 'wallets'), reasonOf('wallets')),
  };
}

/** The fields a text can add to. */
type TextField = 'otherNames' | 'otherLocations' | 'birthDate' | 'links' | 'emails' | 'phones' | 'wallets';

function isConflict(field: Field<string>): boolean {
  return isMissing(field) && field.missing === 'conflict';
}

/** The claims in a text a person wrote about themselves. Line breaks count: keep them. */
function saidIn(text: string, at: string): Said {
  const claims = (values: readonly string[]): readonly Claim<string>[] =>
    values.map(value => claimOf(value, 'text', at, quoteAround(text, value)));
  const birthDate = birthDateIn(text);
  return {
    emails: claims(emailsIn(text)),
    phones: claims(phonesIn(text)),
    wallets: claims(walletsIn(text)),
    links: claims(linksIn(text)),
    birthDates: birthDate === undefined ? [] : claims([birthDate]),
    places: claims(livesIn(text)),
    names: claims(calledIn(text)),
  };
}

/** A few words around a value, so that a long biography does not hide what was read in it. */
const AROUND = 60;

function quoteAround(text: string, value: string): string {
  const index = text.toLowerCase().indexOf(value.toLowerCase());
  if (index < 0) return text;
  const before = text.slice(Math.max(0, index - AROUND), index).replace(index > AROUND ? /^\S*\s/ : /^/, '');
  const behind = text.slice(index + value.length, index + value.length + AROUND);
  const isCut = index + value.length + AROUND < text.length;
  return `${before}${text.slice(index, index + value.length)}${isCut ? behind.replace(/\s\S*$/, '') : behind}`;
}
