/** Zones newer than the oldest supported browsers, and an older one that keeps the same time. */
const OLDER_ZONE: Readonly<Record<string, string>> = {
  // Split off in tzdata 2025b; -03 all year, as in Magallanes.
  'America/Coyhaique': 'America/Punta_Arenas',
};

/** Kosovo has no ISO code, so that the package leaves it out. */
const MISSING_COUNTRIES: Readonly<Record<string, readonly string[]>> = { XK: ['Europe/Belgrade'] };

/** The time zones of each country (ISO 3166-1 alpha-2), by names that every supported browser knows. */
export function countryZones(
  countries: Readonly<Record<string, { readonly timezones: readonly string[] }>>,
): ReadonlyMap<string, readonly string[]> {
  const entries = Object.entries(countries).map(
    ([code, { timezones }]) => [code, timezones.map(zone => OLDER_ZONE[zone] ?? zone)] as const,
  );
  const all = new Map<string, readonly string[]>([...Object.entries(MISSING_COUNTRIES), ...entries]);
  return new Map(
    [...all]
      .filter(([, zones]) => zones.length > 0)
      .map(([code, zones]) => [code, [...new Set(zones)].sort()] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
