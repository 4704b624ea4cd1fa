import { flagsIn } from './flags.ts';
import { type Gazetteer, type Place } from './gazetteer.ts';
import { isCode, lookUpPart } from './look-up-part.ts';
import { narrow } from './narrow.ts';
import { openPlaceIndex, type Spot } from './place-index.ts';

/** A longer text is no statement of a place; it also keeps the time a page can cost bounded. */
const LONGEST_TEXT = 200;
/** "Street, quarter, city, region, country" with room to spare. */
const MOST_PARTS = 8;

/** Between two places of which either is meant. */
const ALTERNATIVES = /[/|·•;\n\t→↔+]|\s(?:or|and|&|oder|und|et|ou|y|o|и|или)\s/iu;
/** Between a place and the wider one it lies in. A dash only with space around it: "Baden-Baden". */
const QUALIFIERS = /[,，、()（）[\]]|\s[-–—]\s/u;

/**
 * Opens the compiled gazetteer (`public/data/gazetteer.txt`, built by `scripts/build-gazetteer.ts`).
 *
 * `placesOf` gives every place a text can mean: "London" means the one in England and the one in Ontario, "London,
 * Ontario" only the latter. A town too small for the gazetteer counts as its region or country, when those are
 * named. Texts over 200 characters name no place.
 *
 * @throws GazetteerError when the data is of another version.
 */
export function openGazetteer(data: Uint8Array | string): Gazetteer {
  const find = openPlaceIndex(typeof data === 'string' ? data : new TextDecoder().decode(data));
  return { placesOf: text => (text.length > LONGEST_TEXT ? [] : placesOf(text, find)) };
}

function placesOf(text: string, find: (key: string) => readonly Spot[]): readonly Place[] {
  const { rest, keys } = flagsIn(text);
  const flagged = keys.flatMap(key =>
    find(key).filter(spot => !key.startsWith('=') || spot.level === 'country'),
  );
  const named = statementOf(rest, find);
  // A flag beside a name narrows it ("Berlin" and the German flag); flags that do not fit stand for themselves.
  const spots = flagged.length === 0 ? named : named.length === 0 ? flagged : narrow(flagged, named);
  const places = spots.map(({ country, region, zones }) =>
    region === undefined ? { country, zones } : { country, region, zones },
  );
  // The city and the state of New York are one answer here.
  return [...new Map(places.map(place => [JSON.stringify(place), place])).values()];
}

function statementOf(text: string, find: (key: string) => readonly Spot[]): readonly Spot[] {
  // "Trinidad and Tobago", "Washington, D.C.", "Korea, Republic of" are one name.
  const whole = lookUpPart(text.replaceAll(',', ' '), find, 'whole');
  if (whole.length > 0) return whole;
  return text.split(ALTERNATIVES).flatMap(alternative => {
    const parts = alternative
      .split(QUALIFIERS)
      .map(part => part.trim())
      .filter(part => part !== '')
      .slice(0, MOST_PARTS)
      .map(part => ({ spots: lookUpPart(part, find, 'pieces'), code: isCode(part) }))
      .filter(({ spots }) => spots.length > 0);
    const meant = parts.reduceRight<(typeof parts)[number] | undefined>((frame, part) => {
      if (frame === undefined) return part;
      const spots = narrow(frame.spots, part.spots, frame.code ? 'code' : 'name');
      return { spots, code: frame.code && part.code };
    }, undefined);
    return meant?.spots ?? [];
  });
}
