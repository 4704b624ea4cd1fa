/** Zones newer than the oldest supported browsers, and an older one that keeps the same time. */
const OLDER_ZONE: Readonly<Record<string, string>> = {
  // Split off in tzdata 2025b; -03 all year, as in Magallanes.
  'America/Coyhaique': 'America/Punta_Arenas',
};

/**
 * Times that people keep in a region besides its zone's, by GeoNames code. tzdata: comments of the files asia, europe.
 */
export const ALSO_KEPT: Readonly<Record<string, readonly string[]>> = {
  // Xinjiang: Beijing time by law and on most clocks, two hours less by habit.
  'CN.13': ['Asia/Shanghai'],
  // Crimea, Sevastopol, and the regions of Ukraine where two times are in use since 2014 or 2022.
  ...{ 'UA.11': ['Europe/Kyiv'], 'UA.20': ['Europe/Kyiv'], 'UA.05': ['Europe/Moscow'] },
  ...{ 'UA.14': ['Europe/Moscow'], 'UA.08': ['Europe/Moscow'], 'UA.26': ['Europe/Moscow'] },
  // Abkhazia and South Ossetia, the latter with its neighbours.
  ...{ 'GE.02': ['Europe/Moscow'], 'GE.73': ['Europe/Moscow'] },
  // The Navajo Nation changes its clocks, the rest of Arizona does not.
  'US.AZ': ['America/Denver'],
};

/** Of those, where it holds for a whole town and not only somewhere in the region. */
export const KEPT_IN_TOWNS: ReadonlySet<string> = new Set([
  ...['CN.13', 'UA.11', 'UA.20', 'UA.05', 'UA.14', 'UA.08', 'UA.26', 'GE.02', 'GE.73'],
]);

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
