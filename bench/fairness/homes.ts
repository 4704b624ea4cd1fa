import { readFileSync } from 'node:fs';
import { getExampleNumber, type CountryCode } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/examples.mobile.json';
import metadata from 'libphonenumber-js/min/metadata';
import { openGazetteer } from '../../src/places/open-gazetteer.ts';
import type { Random } from './random.ts';

export const gazetteer = openGazetteer(
  readFileSync(new URL('../../public/data/gazetteer.txt', import.meta.url)),
);

/** Twenty countries people live in, each with some of its cities as people write them. */
const CITIES = {
  US: 'Austin, TX; Seattle, WA; Boston, Massachusetts; Denver, Colorado; San Francisco, CA; Chicago, Illinois; Phoenix, AZ; Miami, Florida',
  CA: 'Toronto, Ontario; Vancouver, BC; Montreal, Quebec; Calgary, Alberta; Ottawa, Ontario; Halifax, Nova Scotia',
  GB: 'London; Manchester; Edinburgh; Bristol; Leeds; Cardiff',
  DE: 'Berlin; Munich; Hamburg; Cologne; Leipzig; Stuttgart',
  FR: 'Paris; Lyon; Toulouse; Nantes; Bordeaux; Lille',
  PT: 'Lisbon; Porto; Braga; Coimbra; Faro; Funchal',
  PL: 'Warsaw; Kraków; Wrocław; Gdańsk; Poznań; Łódź',
  UA: 'Kyiv; Lviv; Kharkiv; Odesa; Dnipro; Vinnytsia',
  RU: 'Moscow; Saint Petersburg; Novosibirsk; Yekaterinburg; Vladivostok; Khabarovsk',
  TR: 'Istanbul; Ankara; Izmir; Bursa; Antalya; Konya',
  AE: 'Dubai; Abu Dhabi; Sharjah; Ajman',
  IN: 'Bengaluru; Pune; Hyderabad; Mumbai; Chennai; Delhi',
  PK: 'Lahore; Karachi; Islamabad; Faisalabad; Peshawar; Multan',
  CN: 'Shenyang; Beijing; Shanghai; Shenzhen; Dalian; Chengdu',
  JP: 'Tokyo; Osaka; Fukuoka; Sapporo; Nagoya; Kyoto',
  KR: 'Seoul; Busan; Daejeon; Incheon; Daegu; Gwangju',
  VN: 'Hanoi; Ho Chi Minh City; Da Nang; Hai Phong; Can Tho',
  NG: 'Lagos; Abuja; Ibadan; Kano; Enugu; Port Harcourt',
  BR: 'São Paulo; Rio de Janeiro; Belo Horizonte; Curitiba; Manaus; Recife',
  MX: 'Mexico City; Guadalajara; Monterrey; Tijuana; Puebla; Mérida',
} as const;

export type Country = keyof typeof CITIES;
export const COUNTRIES = Object.keys(CITIES) as Country[];

const ENGLISH_NAMES = new Intl.DisplayNames(['en'], { type: 'region' });

export function countryName(code: string): string {
  return ENGLISH_NAMES.of(code) ?? code;
}

export interface Home {
  readonly country: string;
  /** As a page gives it: with its country, mostly. */
  readonly text: string;
  readonly city: string;
  /** IANA. */
  readonly zone: string;
}

/** A city to live in. @throws Error when the gazetteer does not know it: the table would be wrong. */
export function homeIn(country: Country, random: Random): Home {
  const written = random.pick(CITIES[country].split('; '));
  const whole = `${written}, ${countryName(country)}`;
  const zone = gazetteer.placesOf(whole).find(place => place.country === country)?.zones[0];
  if (zone === undefined) throw new Error(`The gazetteer does not know ${whole}.`);
  const [city = written] = written.split(',');
  return { country, text: random.chance(0.7) || country !== 'US' ? whole : written, city, zone };
}

/** A place one has lived in before, or travels to. */
export function elsewhere(than: string, random: Random): Home {
  return homeIn(random.pick(COUNTRIES.filter(country => country !== than)), random);
}

const AREA_CODES = { US: '512 206 617 303 415 312 602 305 718 404', CA: '416 604 514 403 613 902' } as const;

/**
 * A mobile number of a country's plan: the example of libphonenumber with other last digits; for North America an area
 * code and an exchange that exist.
 */
export function phoneIn(country: string, random: Random): string {
  if (country === 'US' || country === 'CA') {
    return `+1 ${random.pick(AREA_CODES[country].split(' '))} ${random.int(220, 499)} ${digits(4, random)}`;
  }
  const example = getExampleNumber(country as CountryCode, examples, metadata)?.formatInternational() ?? '';
  // Enough of them that two people share a number only where a story says so.
  let left = 6;
  const changed = Array.from(example)
    .reverse()
    .map(sign => {
      if (!/\d/.test(sign) || left === 0) return sign;
      left -= 1;
      return String(random.int(0, 9));
    });
  const shown = changed.reverse().join('');
  return random.chance(0.2) ? shown.replaceAll(' ', '') : shown;
}

export function digits(count: number, random: Random): string {
  return Array.from({ length: count }, () => String(random.int(0, 9))).join('');
}

const STREETS = [
  ...['Harbour Street', 'Mill Road', 'Station Avenue', 'Linden Street', 'Church Road', 'Garden Lane'],
  ...['Bridge Street', 'Market Square', 'Orchard Road', 'Park Avenue', 'River Road', 'School Lane'],
];

/** A street address in a city, in one of the ways people write it. */
export interface Address {
  readonly number: number;
  readonly street: string;
  readonly flat?: string;
  readonly city: string;
  readonly postcode: string;
  readonly country: string;
}

export function addressIn({ city, country }: Home, random: Random): Address {
  return {
    number: random.int(1, 240),
    street: random.pick(STREETS),
    city,
    postcode: digits(5, random),
    country: countryName(country),
    ...(random.chance(0.3) ? { flat: `${random.int(1, 40)}${random.pick(['', 'A', 'B'])}` } : {}),
  };
}

/** The same address as it stands on one paper or another: short forms, order, case and country differ. */
export function written({ number, street, flat, city, postcode, country }: Address, random: Random): string {
  const short = random.chance(0.3)
    ? street
        .replace(/Street$/, 'St.')
        .replace(/Road$/, 'Rd')
        .replace(/Avenue$/, 'Ave')
    : street;
  const inside = flat === undefined ? '' : random.pick([`, Apt ${flat}`, `, Apt. ${flat}`, ` #${flat}`]);
  const place = random.chance(0.7) ? `${postcode} ${city}` : `${city} ${postcode}`;
  const text = `${number} ${short}${inside}, ${place}${random.chance(0.6) ? `, ${country}` : ''}`;
  return random.chance(0.1) ? text.toUpperCase() : text;
}
