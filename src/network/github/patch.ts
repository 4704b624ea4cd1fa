/** The head of a patch ends long before; an address list in it has been seen to fill a few hundred characters. */
const HEAD = 4_000;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const DATE =
  /^Date: (?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)$/;
/** In use between these, in minutes (tz database); a commit with another has no clock that says anything. */
const OFFSETS = { least: -12 * 60, most: 14 * 60 } as const;

/** The author's own clock in the head of a patch as `git format-patch` writes it: the instant, and minutes from UTC. */
export function clockOf(patch: string): { readonly at: string; readonly offset: number } | undefined {
  const head = patch.slice(0, HEAD).split(/\r?\n/);
  const end = head.indexOf('');
  // The subject comes after the date: what an author writes there cannot be taken for it.
  const written = head.slice(0, end < 0 ? head.length : end).find(line => line.startsWith('Date: '));
  const [, day, month = '', year, hour, minute, second, sign, hours, minutes] =
    DATE.exec(written ?? '') ?? [];
  const place = MONTHS.indexOf(month) / 3;
  if (month === '' || !Number.isInteger(place) || place < 0) return undefined;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  if (offset < OFFSETS.least || offset > OFFSETS.most) return undefined;
  const shown = Date.UTC(Number(year), place, Number(day), Number(hour), Number(minute), Number(second));
  return { at: new Date(shown - offset * 60_000).toISOString(), offset };
}
