import { isoDate } from '../../candidate/iso-date.ts';
import type { Role, Study } from '../../candidate/candidate.ts';
import type { Claim, Where } from '../../candidate/claim.ts';
import { emailsIn } from '../../candidate/emails.ts';
import { httpUrl } from '../../candidate/links.ts';
import { isMasked } from '../../candidate/masked.ts';
import { isPronouns } from '../../candidate/pronouns.ts';
import { claimOf, folded } from '../../candidate/text.ts';
import { isSamePage } from './same-page.ts';

/** The fields of one line of text that a source may fill. */
const FIELDS = [
  'name',
  'birthDate',
  'headline',
  'location',
  'organisation',
  'link',
  'email',
  'phone',
  'photo',
  'joined',
  'skill',
  'language',
  'verification',
  'rate',
  'availability',
] as const;
export type FoundField = (typeof FIELDS)[number];

function eachField<T>(valueOf: (field: FoundField) => T): Readonly<Record<FoundField, T>> {
  return Object.fromEntries(FIELDS.map(field => [field, valueOf(field)])) as Record<FoundField, T>;
}

/** One raw value, and where in the source it stood. */
export interface Raw {
  readonly text: string;
  readonly at: string;
}

/** What a source holds, before anything is checked. */
export type RawPerson = { readonly [F in FoundField]: readonly Raw[] } & {
  readonly role: readonly Claim<Role>[];
  readonly study: readonly Claim<Study>[];
  /** What this person wrote about themselves, for the text rules. */
  readonly about: readonly Raw[];
};

/** What one source on a page (its JSON-LD, an h-card ...) says about the page's subject, best value first. */
export type FoundPerson = { readonly [F in FoundField]: readonly Claim<string>[] } & {
  readonly role: readonly Claim<Role>[];
  readonly study: readonly Claim<Study>[];
  readonly about: readonly Raw[];
  /** Fields the site shows as asterisks. */
  readonly masked: ReadonlySet<FoundField>;
};

/** A source that holds nothing; sources spread what they found over it. */
export const NOTHING: RawPerson = {
  ...eachField((): readonly Raw[] => []),
  role: [],
  study: [],
  about: [],
};

/** Longest value taken for a field: what is longer is a paragraph in the wrong place, no name and no town. */
const LONGEST: Partial<Record<FoundField, number>> = {
  name: 120,
  location: 160,
  organisation: 200,
  phone: 40,
  skill: 100,
  language: 100,
  verification: 100,
  rate: 60,
  availability: 160,
};
const LONGEST_OTHERWISE = 1_000;
/** A page that lists more than this is not listing one person's own. */
const MOST = 50;

/**
 * The values of one source as claims. White space is folded; masked, empty and over-long values are dropped; pronouns
 * are neither name nor headline; dates, addresses and links come out in their normal form or not at all.
 */
export function foundPerson(where: Where, raw: RawPerson, url: URL): FoundPerson {
  const masked = new Set<FoundField>();
  const read = (field: FoundField): readonly Claim<string>[] =>
    raw[field].slice(0, MOST).flatMap(({ text, at }) => {
      const line = folded(text);
      if (isMasked(line)) masked.add(field);
      if (line === '' || isMasked(line) || line.length > (LONGEST[field] ?? LONGEST_OTHERWISE)) return [];
      const value = normal(field, line, url);
      return value === undefined ? [] : [claimOf(value, where, at, line)];
    });
  return {
    ...eachField(read),
    role: raw.role.slice(0, MOST),
    study: raw.study.slice(0, MOST),
    about: raw.about,
    masked,
  };
}

function normal(field: FoundField, line: string, url: URL): string | undefined {
  switch (field) {
    case 'name':
    case 'headline':
      return isPronouns(line) ? undefined : line;
    case 'birthDate':
    case 'joined':
      return isoDate(line);
    case 'link':
      return ownLink(line, url);
    case 'photo':
      return photoAddress(line, url);
    case 'email':
      // The address alone: what follows in a `mailto:` link is the subject of a message, or somebody else's address.
      return emailsIn(line.replace(/^mailto:|\?.*$/gi, '').replace(/%40/g, '@'))[0];
    case 'phone':
      return phoneNumber(line);
    default:
      return line;
  }
}

function phoneNumber(line: string): string | undefined {
  const number = line.replace(/^tel:|[;?].*$/gi, '').replace(/%20/g, ' ');
  return /^[+(\d][\d\s().\u2010-\u2013/-]{5,24}$/.test(number) ? number : undefined;
}

/** A link to the page itself says nothing new; a bare word is a handle, not an address. */
function ownLink(raw: string, url: URL): string | undefined {
  const link = /^(?:https?:)?\//i.test(raw) ? httpUrl(raw, url.href) : undefined;
  return link === undefined || isSamePage(new URL(link), url) ? undefined : link;
}

/** The absolute address of a photo without query and fragment, which carry sizes and keys that expire. */
function photoAddress(raw: string, url: URL): string | undefined {
  const link = httpUrl(raw, url.href);
  if (link === undefined) return undefined;
  const { origin, pathname } = new URL(link);
  return `${origin}${pathname}`;
}
