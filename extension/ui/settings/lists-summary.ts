import type { ListRow } from '../../list-contract.ts';

/** What a busy person wants to know of all official lists before reading any row. Each list stands in one group only. */
export interface ListsSummary {
  readonly all: number;
  readonly inUse: number;
  /** Of the lists in use, the one whose publisher was heard of longest ago. */
  readonly oldest: { readonly list: string; readonly checkedAt: string } | undefined;
  readonly stale: readonly string[];
  readonly missing: readonly string[];
  readonly keyless: readonly string[];
  readonly unusable: readonly string[];
  readonly off: readonly string[];
}

export function summaryOf(rows: readonly ListRow[]): ListsSummary {
  const official = rows.filter(isOfficial);
  const serving = official.filter(isServing);
  const ids = (those: readonly ListRow[]): readonly string[] => those.map(({ list }) => list);
  const missing = official.filter(({ state, on }) => state === 'missing' && on);
  return {
    all: official.length,
    inUse: serving.length,
    oldest: oldestOf(serving),
    stale: ids(serving.filter(({ stale }) => stale !== undefined)),
    missing: ids(missing.filter(row => !lacksKey(row))),
    keyless: ids(missing.filter(lacksKey)),
    unusable: ids(official.filter(({ state, on }) => state === 'unusable' && on)),
    off: ids(official.filter(({ on }) => !on)),
  };
}

export function isOfficial({ kind }: ListRow): boolean {
  return kind === 'downloaded';
}

export function lacksKey({ credential }: ListRow): boolean {
  return credential?.given === false;
}

/** There is a copy, and it is searched. */
export function isServing(row: ListRow): boolean {
  return hasCopy(row) && row.on;
}

/** The official lists one click can fetch: those whose key is there or not needed, and that nobody switched off. */
export function fetchable(rows: readonly ListRow[]): readonly ListRow[] {
  return rows.filter(row => isOfficial(row) && !lacksKey(row) && row.on);
}

function hasCopy({ state }: ListRow): boolean {
  return state === 'ready' || state === 'packaged' || state === 'starter';
}

function oldestOf(rows: readonly ListRow[]): ListsSummary['oldest'] {
  let oldest: ListsSummary['oldest'];
  for (const { list, checkedAt } of rows) {
    if (checkedAt === undefined) continue;
    if (!oldest || Date.parse(checkedAt) < Date.parse(oldest.checkedAt)) oldest = { list, checkedAt };
  }
  return oldest;
}
