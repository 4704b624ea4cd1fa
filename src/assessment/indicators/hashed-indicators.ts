import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { INDICATOR_KINDS, type Indicator, type IndicatorKind } from '../../signals/indicator.ts';
import type { ReadIndicator } from './read-line.ts';

/**
 * Of each indicator 64 bits of its HMAC, sorted: among a hundred thousand, a value that is not listed is taken for a
 * listed one once in 10^14 look-ups, and nobody without the key can tell what stands there.
 */
export type Hashes = Readonly<
  Record<IndicatorKind, Readonly<Record<Indicator['confidence'], BigUint64Array>>>
>;

/** @returns the hash of one indicator's key. `key`: the installation's. */
export function indicatorHasher(key: Uint8Array): (kind: IndicatorKind, value: string) => bigint {
  const keyed = hmac.create(sha256, key);
  return (kind, value) => {
    const digest = keyed
      .clone()
      .update(utf8ToBytes(`indicator\n${kind}\n${value}`))
      .digest();
    return new DataView(digest.buffer, digest.byteOffset).getBigUint64(0);
  };
}

/** Collects the hashes of a list. */
export function hashCollector(key: Uint8Array): {
  readonly add: (indicator: ReadIndicator) => void;
  readonly hashes: () => Hashes;
} {
  const hash = indicatorHasher(key);
  const sets = new Map<string, Set<bigint>>();
  const setOf = (kind: IndicatorKind, confidence: Indicator['confidence']): Set<bigint> => {
    const name = `${kind} ${confidence}`;
    const found = sets.get(name) ?? new Set();
    sets.set(name, found);
    return found;
  };
  const sorted = (kind: IndicatorKind, confidence: Indicator['confidence']): BigUint64Array =>
    BigUint64Array.from(setOf(kind, confidence)).sort();
  return {
    add: ({ kind, key: value, confidence }) => {
      setOf(kind, confidence).add(hash(kind, value));
    },
    hashes: () =>
      Object.fromEntries(
        INDICATOR_KINDS.map(kind => [
          kind,
          { confirmed: sorted(kind, 'confirmed'), suspected: sorted(kind, 'suspected') },
        ]),
      ) as unknown as Hashes,
  };
}

/** Whether sorted hashes hold this one. */
export function holdsHash(sorted: BigUint64Array, hash: bigint): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const here = sorted[middle] ?? 0n;
    if (here === hash) return true;
    if (here < hash) low = middle + 1;
    else high = middle;
  }
  return false;
}
