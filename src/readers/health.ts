import type { Candidate, FieldName } from '../candidate/candidate.ts';
import { claimsOf, isMissing } from '../candidate/claim.ts';
import type { Reading } from './reader.ts';

/** How a reader has fared lately on the pages of its site. */
export type HealthState =
  /** It reads what it should. */
  | 'ok'
  /** Something it used to read is missing, or only a standard still says who the person is. */
  | 'degraded'
  /** Several pages in a row gave no name though their addresses were those of profiles. */
  | 'broken';

/** What is counted of one reading. No name, no address, nothing of the page. */
export interface ReadingNote {
  /** The layout the reader saw; `none` where it knew none. */
  readonly layout: string;
  /** Field -> where it was read (a selector of the reader's own), or `-` and the reason there is no value. */
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
}

/** Of one site, what its last readings came to. */
export interface SiteHealth {
  /** The id of the reader. */
  readonly reader: string;
  readonly state: HealthState;
  /** Readings counted, at most fifty. */
  readonly readings: number;
  /** Fields that went missing: in the readings before they were there. */
  readonly missing: readonly FieldName[];
  /** Layout -> how many of the readings had it. */
  readonly layouts: Readonly<Record<string, number>>;
}

/** When a reader is said to fare badly. Sites change for all of their pages at once, people differ from page to page. */
export const HEALTH = {
  /** Readings that are counted, the last ones. */
  most: 50,
  /** So many in a row without a name: one may be an error page, three are not. */
  brokenAfter: 3,
  /** More than this share of readings in which no shape of the site was known. */
  fallbackShare: 0.5,
  /** A field is missing when the last so many readings lack it ... */
  goneAfter: 5,
  /** ... and this share of those before had it. 0.8: by chance, five in a row lack it in 1 of 3,000 cases. */
  usualShare: 0.8,
  /** Readings before, without which nothing can be said to have been usual. */
  usualOf: 10,
} as const;

/** Layouts of readings in which the site's own markup was not known. */
const UNKNOWN_LAYOUT = 'none';
const NO_LAYOUTS: readonly string[] = [UNKNOWN_LAYOUT, 'fallback'];

/** A page that is too large or never holds still says nothing about whether the site has changed. */
const NOT_THE_READER: readonly string[] = ['too-large', 'keeps-changing'];

/** What is counted of a reading; `undefined` for one that says nothing about its reader. Holds nothing of the page. */
export function noteOf(reading: Reading): ReadingNote | undefined {
  if (reading.kind === 'unreadable') {
    if (NOT_THE_READER.includes(reading.reason)) return undefined;
    return { layout: UNKNOWN_LAYOUT, fields: { name: `-${reading.reason}` } };
  }
  if (reading.kind !== 'candidate') return undefined;
  const { candidate, layout } = reading;
  const fields = COUNTED.map(field => [field, standingOf(candidate, field)] as const);
  return { layout, fields: Object.fromEntries(fields) };
}

/** The fields a site shows of most people: what only some have says nothing about the reader. */
const COUNTED = [
  'name',
  'headline',
  'about',
  'location',
  'currentOrganisation',
  'experience',
  'education',
  'skills',
  'links',
  'photo',
  'joined',
] as const satisfies readonly FieldName[];

function standingOf(candidate: Candidate, field: FieldName): string {
  const value = candidate[field];
  return isMissing(value) ? `-${value.missing}` : (claimsOf<unknown>(value)[0]?.at ?? '');
}

/**
 * How a reader fares, from its notes, oldest first: of more than {@link HEALTH}.most the last ones count. Without any it
 * is `ok`.
 */
export function healthOf(reader: string, notes: readonly ReadingNote[]): SiteHealth {
  const counted = notes.slice(-HEALTH.most);
  const layouts = new Map<string, number>();
  for (const { layout } of counted) layouts.set(layout, (layouts.get(layout) ?? 0) + 1);
  const missing = COUNTED.filter(field => isGone(field, counted));
  return {
    reader,
    state: stateOf(counted, missing),
    readings: counted.length,
    missing,
    layouts: Object.fromEntries(layouts),
  };
}

function stateOf(notes: readonly ReadingNote[], missing: readonly FieldName[]): HealthState {
  const last = notes.slice(-HEALTH.brokenAfter);
  if (last.length === HEALTH.brokenAfter && !last.some(note => has(note, 'name'))) return 'broken';
  const unknown = notes.filter(({ layout }) => NO_LAYOUTS.includes(layout)).length;
  const isMostlyUnknown = notes.length >= HEALTH.brokenAfter && unknown > notes.length * HEALTH.fallbackShare;
  return missing.length > 0 || isMostlyUnknown ? 'degraded' : 'ok';
}

/** Missing in all of the last readings, though it was usual before. What is not loaded yet is not gone. */
function isGone(field: FieldName, notes: readonly ReadingNote[]): boolean {
  const before = notes.slice(0, -HEALTH.goneAfter);
  const last = notes.slice(-HEALTH.goneAfter);
  if (before.length < HEALTH.usualOf || !last.every(note => lacks(note, field))) return false;
  return before.filter(note => has(note, field)).length >= before.length * HEALTH.usualShare;
}

function has({ fields }: ReadingNote, field: FieldName): boolean {
  return fields[field] !== undefined && !fields[field].startsWith('-');
}

function lacks({ fields }: ReadingNote, field: FieldName): boolean {
  return fields[field] === undefined || /^-(?!not-loaded)/.test(fields[field]);
}
