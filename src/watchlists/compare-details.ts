import { compareBirthDates } from './birth-dates.ts';
import type { Entry, Identifier } from './entry.ts';
import type { Comparison, Query, StatedPassport, StatedPlaces } from './match.ts';

/**
 * Compares what a candidate states beside name and identifiers with what the entry gives: birth date, passport, places,
 * gender.
 * Only persons have these. What one side leaves out is not compared: it neither agrees nor disagrees.
 */
export function compareDetails(query: Query, entry: Entry): readonly Comparison[] {
  if (query.type !== 'person' || entry.type !== 'person') return [];
  return [
    ...birthDate(query, entry),
    ...comparePapers(query, entry),
    ...country(query, entry),
    ...gender(query, entry),
  ];
}

/** The stated numbers of papers that the entry of a person holds, however short. */
export function comparePapers(query: Query, entry: Entry): readonly Comparison[] {
  return (query.passports ?? [])
    .filter(stated => entry.identifiers.some(identifier => isSamePaper(stated, identifier, query.places)))
    .map(({ text }) => ({ about: 'passport', candidate: text, listed: text, how: 'same-identifier' }));
}

/**
 * Countries number their papers alike: a number that both sides ascribe to different countries is two papers. Publishers do
 * not keep passports and other papers apart, so neither is told from the other here.
 */
function isSamePaper(
  stated: StatedPassport,
  { kind, value, country }: Identifier,
  places: StatedPlaces | undefined,
): boolean {
  if ((kind !== 'passport' && kind !== 'identity-number') || value !== stated.hash) return false;
  return (
    stated.country === undefined || country === undefined || isSameCountry(stated.country, country, places)
  );
}

/** Where no reading of places is at hand, by the words alone: "Korea, North" is "North Korea". */
function isSameCountry(a: string, b: string, places: StatedPlaces | undefined): boolean {
  const [codes, others] = [places?.countriesOf(a), places?.countriesOf(b)];
  if (codes !== undefined && others !== undefined && codes.size > 0 && others.size > 0)
    return [...codes].some(code => others.has(code));
  return wordsOf(a) === wordsOf(b);
}

function wordsOf(country: string): string {
  const words = country.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words
    .filter(word => word !== 'the' && word !== 'of')
    .sort()
    .join(' ');
}

function birthDate({ birthDate: candidate }: Query, entry: Entry): readonly Comparison[] {
  if (candidate === undefined) return [];
  const compared = compareBirthDates(candidate, entry.birthDates);
  if (compared === undefined) return [];
  const { listed, how } = compared;
  return [{ about: 'birth-date', candidate, listed, how }];
}

/**
 * Where the candidate says they live, work or were born, beside the places the entry itself names. Never the
 * nationalities of the entry: a passport is no place, and nationality is never evidence.
 */
function country({ places }: Query, entry: Entry): readonly Comparison[] {
  if (places === undefined || entry.birthPlaces.length === 0) return [];
  const stated = readPlaces(places.texts, places.countriesOf);
  const listed = readPlaces(entry.birthPlaces, places.countriesOf);
  const [first, known] = [stated[0], listed[0]];
  if (first === undefined || known === undefined) return [];
  for (const candidate of stated) {
    const same = listed.find(place => [...place.countries].some(code => candidate.countries.has(code)));
    if (same !== undefined) return [compared(candidate.text, same.text, 'same-country')];
  }
  return [compared(first.text, known.text, 'other-country')];
}

function compared(candidate: string, listed: string, how: 'same-country' | 'other-country'): Comparison {
  return { about: 'country', candidate, listed, how };
}

/** More places than these are no statement of where somebody is. */
const PLACES_READ = 8;

function readPlaces(
  texts: readonly string[],
  countriesOf: (text: string) => ReadonlySet<string>,
): readonly { readonly text: string; readonly countries: ReadonlySet<string> }[] {
  return texts
    .slice(0, PLACES_READ)
    .map(text => ({ text, countries: countriesOf(text) }))
    .filter(({ countries }) => countries.size > 0);
}

function gender({ gender: stated }: Query, entry: Entry): readonly Comparison[] {
  if (stated === undefined || entry.gender === undefined) return [];
  const how = stated.gender === entry.gender ? 'same-gender' : 'other-gender';
  return [{ about: 'gender', candidate: stated.text, listed: entry.gender, how }];
}
