import type { Entry, IdentifierKind } from './entry.ts';
import { identifierKey, lookUpKeys } from './identifier-key.ts';

/** Pairs of (hash of kind and key, entry ordinal), sorted: rows of two 32-bit numbers. */
const ROW = 2;
/** FNV-1a, 32 bits. */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Collects the identifiers of a list's entries while they are written. */
export class IdentifierTable {
  readonly #rows: (readonly [hash: number, entry: number])[] = [];

  /** Adds the identifiers of the entry with this ordinal. */
  add(entry: Entry, ordinal: number): void {
    const hashes = new Set<number>();
    for (const { kind, value } of entry.identifiers) {
      const key = identifierKey(kind, value);
      if (key !== undefined) hashes.add(hashOf(kind, key));
    }
    for (const hash of hashes) this.#rows.push([hash, ordinal]);
  }

  finish(): Uint32Array<ArrayBuffer> {
    return new Uint32Array(this.#rows.sort((a, b) => a[0] - b[0] || a[1] - b[1]).flat());
  }
}

/** An identifier of an entry that equals the one looked up. */
export interface IdentifierHit {
  readonly entry: number;
  /** As published. */
  readonly listed: string;
}

/**
 * The entries that hold an identifier, each once. Every hit is checked against the entry itself, so that two
 * identifiers with one hash are never taken for each other.
 */
export function findIdentifier(
  table: Uint32Array,
  entryAt: (ordinal: number) => Entry,
  kind: IdentifierKind,
  value: string,
): readonly IdentifierHit[] {
  const hits = new Map<number, IdentifierHit>();
  for (const key of lookUpKeys(kind, value)) {
    const hash = hashOf(kind, key);
    for (let row = firstRow(table, hash); table[row * ROW] === hash; row += 1) {
      const entry = table[row * ROW + 1];
      if (entry === undefined || hits.has(entry)) continue;
      const same = entryAt(entry).identifiers.find(
        identifier => identifier.kind === kind && identifierKey(kind, identifier.value) === key,
      );
      if (same !== undefined) hits.set(entry, { entry, listed: same.value });
    }
  }
  return [...hits.values()];
}

/** The first row whose hash is not below the given one. */
function firstRow(table: Uint32Array, hash: number): number {
  let low = 0;
  let high = table.length / ROW;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((table[middle * ROW] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hashOf(kind: IdentifierKind, key: string): number {
  let hash = FNV_BASIS;
  for (const byte of new TextEncoder().encode(`${kind}:${key}`)) {
    hash = Math.imul(hash ^ byte, FNV_PRIME);
  }
  return hash >>> 0;
}
