import type { Indicator, IndicatorKind, Indicators } from '../../signals/indicator.ts';
import { OFFICIAL_INDICATORS } from '../../signals/indicators/official.ts';
import { type Hashes, holdsHash, indicatorHasher } from './hashed-indicators.ts';
import { indicatorKey, lookUpKeys } from './indicator-key.ts';

/** A list of the team's own, as it is kept. */
export interface HashedList {
  readonly title: string;
  /** ISO 8601. */
  readonly importedAt: string;
  readonly hashes: Hashes;
}

/** Those that official documents name, by kind and key. */
const OFFICIAL: ReadonlyMap<string, readonly Indicator[]> = byKey();

function byKey(): ReadonlyMap<string, readonly Indicator[]> {
  const map = new Map<string, Indicator[]>();
  for (const { value, ...indicator } of OFFICIAL_INDICATORS) {
    const key = `${indicator.kind} ${indicatorKey(indicator.kind, value) ?? ''}`;
    map.set(key, [...(map.get(key) ?? []), indicator]);
  }
  return map;
}

/** The indicators of official documents, and those of a list of the team's own. `key`: the one it was hashed with. */
export function knownIndicators(own?: { readonly list: HashedList; readonly key: Uint8Array }): Indicators {
  const hash = own && indicatorHasher(own.key);
  const ownOf = (kind: IndicatorKind, key: string): readonly Indicator[] => {
    if (own === undefined || hash === undefined) return [];
    const { title, importedAt, hashes } = own.list;
    const hashed = hash(kind, key);
    return (['confirmed', 'suspected'] as const)
      .filter(confidence => holdsHash(hashes[kind][confidence], hashed))
      .map(confidence => ({ kind, title, issuer: '', date: importedAt.slice(0, 10), confidence }));
  };
  const count = (kind: IndicatorKind): number =>
    own === undefined ? 0 : own.list.hashes[kind].confirmed.length + own.list.hashes[kind].suspected.length;
  return {
    find: (kind, value) =>
      lookUpKeys(kind, value).flatMap(key => [
        ...(OFFICIAL.get(`${kind} ${key}`) ?? []),
        ...(count(kind) > 0 ? ownOf(kind, key) : []),
      ]),
    has: kind => count(kind) > 0 || OFFICIAL_INDICATORS.some(indicator => indicator.kind === kind),
  };
}
