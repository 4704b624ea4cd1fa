import { birthDateText } from './birth-dates.ts';
import type { Breathe } from './breathe.ts';
import type { Entry, Identifier } from './entry.ts';
import type { FieldChange, ListChange } from './list-change.ts';
import type { Pack } from './pack.ts';

/** What became of one entry; the refresh it came with is the same for all. */
export type EntryChange = Omit<ListChange, 'list' | 'at' | 'what'>;

/** What differs between two packs of one list. */
export interface PackChanges {
  /** In the order of the later pack. */
  readonly added: readonly EntryChange[];
  readonly changed: readonly EntryChange[];
  /** In the order of the earlier pack. */
  readonly removed: readonly EntryChange[];
  /** All there were, those that are not among the kept ones included. */
  readonly counts: Readonly<Record<'added' | 'changed' | 'removed', number>>;
}

/**
 * `entries`: a usual refresh changes some hundreds of them, a year of refreshes some ten thousand; a list of any publisher that was numbered
 * anew must not fill the store. `texts`: names or identifiers of one entry that came or went.
 */
const MOST = { entries: 40_000, texts: 50 } as const;

const BREATHE_EVERY_ENTRIES = 64;

/**
 * Compares two packs of one list, entry by entry of the same id. Entries that are equal byte for byte are not decoded, and
 * what is merely in another order has not changed. Keeps added entries first, then changed ones.
 * @param breathe awaited every few milliseconds; what it throws stops the work.
 * @param most entries kept, all kinds together.
 * @throws PackUnusable when an entry of either cannot be read.
 */
export async function packChanges(
  before: Pack,
  after: Pack,
  breathe: Breathe,
  most: number = MOST.entries,
): Promise<PackChanges> {
  const places = new Map<string, number>();
  for (let ordinal = 0; ordinal < before.header.entries; ordinal += 1) {
    if (ordinal % BREATHE_EVERY_ENTRIES === 0) await breathe();
    places.set(before.idOf(ordinal), ordinal);
  }
  const added: EntryChange[] = [];
  const changed: EntryChange[] = [];
  const removed: EntryChange[] = [];
  const counts = { added: 0, changed: 0, removed: 0 };
  for (let ordinal = 0; ordinal < after.header.entries; ordinal += 1) {
    if (ordinal % BREATHE_EVERY_ENTRIES === 0) await breathe();
    const id = after.idOf(ordinal);
    const place = places.get(id);
    places.delete(id);
    if (place === undefined) {
      counts.added += 1;
      if (added.length < most) added.push(changeOf(after.entry(ordinal)));
    } else if (!areEqual(before.recordOf(place), after.recordOf(ordinal))) {
      const entry = after.entry(ordinal);
      const fields = fieldChanges(before.entry(place), entry);
      if (fields.length === 0) continue;
      counts.changed += 1;
      if (changed.length < most) changed.push(changeOf(entry, fields));
    }
  }
  for (const place of places.values()) {
    if (counts.removed % BREATHE_EVERY_ENTRIES === 0) await breathe();
    counts.removed += 1;
    if (removed.length < most) removed.push(changeOf(before.entry(place)));
  }
  let left = most;
  const kept = (changes: readonly EntryChange[]): readonly EntryChange[] => {
    const some = changes.slice(0, left);
    left -= some.length;
    return some;
  };
  return { added: kept(added), changed: kept(changed), removed: kept(removed), counts };
}

function changeOf(entry: Entry, fields: readonly FieldChange[] = []): EntryChange {
  const { id, type, names, northKorea } = entry;
  return { id, name: names[0]?.text ?? id, type, northKorea: northKorea.length > 0, fields };
}

function fieldChanges(before: Entry, after: Entry): readonly FieldChange[] {
  return FIELDS.flatMap(({ field, valuesOf }): readonly FieldChange[] => {
    const [old, now] = [valuesOf(before), valuesOf(after)];
    const [added, removed] = [newIn(now, old), newIn(old, now)];
    return added.length + removed.length === 0 ? [] : [{ field, added, removed }];
  });
}

/** What two values are told apart by, and what of them is shown. */
type Values = ReadonlyMap<string, string>;

const FIELDS: readonly {
  readonly field: FieldChange['field'];
  readonly valuesOf: (entry: Entry) => Values;
}[] = [
  { field: 'names', valuesOf: ({ names }) => texts(names.map(({ text }) => text)) },
  { field: 'birth-dates', valuesOf: ({ birthDates }) => texts(birthDates.map(birthDateText)) },
  { field: 'identifiers', valuesOf: ({ identifiers }) => new Map(identifiers.map(identifierValue)) },
  { field: 'nationalities', valuesOf: ({ nationalities }) => texts(nationalities) },
  { field: 'programmes', valuesOf: ({ programmes }) => texts(programmes) },
  { field: 'position', valuesOf: ({ position }) => texts(position === undefined ? [] : [position]) },
];

function texts(values: readonly string[]): Values {
  return new Map(values.map(value => [value, value]));
}

/** Of a document is shown that there is one: its number is known to nobody. */
function identifierValue({ kind, value, country }: Identifier): readonly [string, string] {
  const issuer = country === undefined ? '' : ` (${country})`;
  const shown =
    kind === 'passport'
      ? `a passport number${issuer}`
      : kind === 'identity-number'
        ? `an identity number${issuer}`
        : value;
  return [`${kind} ${value}`, shown];
}

/** Each text once: two new passports of one country look the same. */
function newIn(values: Values, others: Values): readonly string[] {
  const fresh = [...values].filter(([key]) => !others.has(key)).map(([, shown]) => shown);
  return [...new Set(fresh)].slice(0, MOST.texts);
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
