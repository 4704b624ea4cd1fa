import { type Entry } from '../src/watchlists/entry.ts';

/** Entries with nothing but a name, for lists whose size alone matters: one a row, in order. */
export function nameEntries(
  rows: readonly { readonly name: string; readonly type: string }[],
): readonly Entry[] {
  return rows.map(({ name, type }, place): Entry => ({
    id: String(place),
    type: type === 'person' ? 'person' : 'organisation',
    names: [{ text: name, quality: 'primary' }],
    birthDates: [],
    birthPlaces: [],
    nationalities: [],
    programmes: [],
    identifiers: [],
    linkedTo: [],
    northKorea: [],
    officialPage: `https://list.example/${place}`,
  }));
}
