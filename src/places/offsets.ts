const PARTS = ['year', 'month', 'day', 'hour', 'minute'] as const;

const formats = new Map<string, Intl.DateTimeFormat | null>();

/**
 * The offsets from UTC in force in these zones at an instant, in minutes, rising, each once, daylight saving
 * included. Empty when a zone is unknown to this browser: an incomplete answer would make an honest clock look wrong.
 */
export function offsetsAt(zones: readonly string[], instant: Date): readonly number[] {
  const offsets = new Set<number>();
  for (const zone of zones) {
    const offset = offsetAt(zone, instant);
    if (offset === undefined) return [];
    offsets.add(offset);
  }
  return [...offsets].sort((a, b) => a - b);
}

function offsetAt(zone: string, instant: Date): number | undefined {
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
