const PARTS = ['year', 'month', 'day', 'hour', 'minute'] as const;

/**
 * Milliseconds. What is in force at both ends of so short a time is in force all through: no zone has changed its clocks
 * there and back in fewer than seven days since 1970.
 */
const STRETCH = 4 * 24 * 60 * 60 * 1_000;
/** A year of twenty zones, and what a hostile page makes of them. */
const MOST_KEPT = 2_000;
const bounds = new Map<string, Map<number, number | undefined>>();
let kept = 0;

const formats = new Map<string, Intl.DateTimeFormat | null>();

/**
 * The offsets from UTC in force in these zones at an instant, in minutes, rising, each once, daylight saving
 * included. Empty when a zone is unknown to this browser: an incomplete answer would make an honest clock look wrong.
 */
export function offsetsAt(zones: readonly string[], instant: Date): readonly number[] {
  const offsets = new Set<number>();
  for (const zone of zones) {
    const offset = offsetAt(zone, instant.getTime());
    if (offset === undefined) return [];
    offsets.add(offset);
  }
  return [...offsets].sort((a, b) => a - b);
}

/**
 * The offset of one zone at an instant in milliseconds. Formatting takes microseconds, and an account has a hundred commits:
 * most lie between two known instants.
 */
export function offsetAt(zone: string, instant: number): number | undefined {
  const stretch = Math.floor(instant / STRETCH);
  const from = offsetAtBound(zone, stretch);
  return from !== undefined && from === offsetAtBound(zone, stretch + 1)
    ? from
    : formatted(zone, new Date(instant));
}

function offsetAtBound(zone: string, stretch: number): number | undefined {
  const known = bounds.get(zone);
  const offset = known?.get(stretch);
  if (offset !== undefined || known?.has(stretch) === true) return offset;
  const read = formatted(zone, new Date(stretch * STRETCH));
  if (kept >= MOST_KEPT) {
    bounds.clear();
    kept = 0;
  }
  const ofZone = bounds.get(zone) ?? new Map<number, number | undefined>();
  bounds.set(zone, ofZone.set(stretch, read));
  kept += 1;
  return read;
}

function formatted(zone: string, instant: Date): number | undefined {
  const format = formatOf(zone);
  if (format === null || Number.isNaN(instant.getTime())) return undefined;
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = PARTS.map(part => parts.get(part) ?? 0);
  const local = Date.UTC(year, month - 1, day, hour, minute);
  const utc = Math.floor(instant.getTime() / 60_000) * 60_000;
  return (local - utc) / 60_000;
}

/** A format costs some 50 microseconds to make, and a country has up to 29 zones: they are kept. */
function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = makeFormat(zone);
  formats.set(zone, made);
  return made;
}

function makeFormat(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch (error) {
    // The tz database gains zones (America/Coyhaique in 2025) that older browsers do not have.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
