import { type Place } from './gazetteer.ts';

/** How wide a place is. */
export type Level = 'country' | 'region' | 'city';

/** One place as the index keeps it: a {@link Place} that knows how wide it is. */
export interface Spot extends Place {
  readonly level: Level;
}

/** The gazetteer data is of another version, or is no gazetteer at all. */
export class GazetteerError extends Error {
  override readonly name = 'GazetteerError';
}

/** First line of the data. A changed layout gets a new number. */
export const FORMAT = 'countersign-gazetteer 1';

/**
 * Opens the compiled gazetteer. The text stays one string, whose sorted lines are searched in place: opening costs
 * the three header lines, not 25,000 objects.
 *
 * Line 1 is {@link FORMAT}; line 2 the time zones; line 3 `CC:z.z` for each country and line 4 `CC.REGION:z.z` for
 * each named region, where `z` is an index into line 2 in base 36. Every further line is `key<TAB>spot spot`, sorted
 * by UTF-16 code units; a spot is `CC`, `CC.REGION` or `CC.REGION.z` (a city; empty `z`: the country has one zone).
 *
 * @throws {@link GazetteerError} when the text has another header.
 */
export function openPlaceIndex(text: string): (key: string) => readonly Spot[] {
  const [format = '', zoneLine = '', countryLine = '', regionLine = ''] = text
    .slice(0, 30_000)
    .split('\n', 4);
  if (format !== FORMAT) throw new GazetteerError('The list of places is of another version.');
  const body = format.length + zoneLine.length + countryLine.length + regionLine.length + 4;
  const zones = zoneLine.split(' ');
  const areas = new Map(`${countryLine} ${regionLine}`.split(' ').map(area => entryOf(area, zones)));

  const spotOf = (token: string): Spot => {
    const [country = '', region, zone] = token.split('.');
    const area = region === undefined || zone !== undefined ? country : token;
    const own = zone === undefined || zone === '' ? undefined : zones[Number.parseInt(zone, 36)];
    const used = own === undefined ? areas.get(area) : [own];
    if (used === undefined) throw new GazetteerError('The list of places is damaged.');
    if (region === undefined) return { level: 'country', country, zones: used };
    const level = zone === undefined ? 'region' : 'city';
    return region === '' ? { level, country, zones: used } : { level, country, region, zones: used };
  };

  return key => {
    const line = findLine(text, body, key);
    return line === undefined ? [] : line.split(' ').map(spotOf);
  };
}

function entryOf(area: string, zones: readonly string[]): [string, readonly string[]] {
  const [code = '', indexes = ''] = area.split(':');
  return [code, indexes.split('.').map(index => zones[Number.parseInt(index, 36)] ?? '')];
}

/** Binary search over the lines of `text` from `body` on. Gives what follows the tab. */
function findLine(text: string, body: number, key: string): string | undefined {
  let low = body;
  let high = text.length;
  while (low < high) {
    const start = Math.max(text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1, low);
    const tab = text.indexOf('\t', start);
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (tab === -1) return undefined;
    const here = text.slice(start, tab);
    if (here === key) return text.slice(tab + 1, end);
    if (here < key) low = end + 1;
    else high = start;
  }
  return undefined;
}
