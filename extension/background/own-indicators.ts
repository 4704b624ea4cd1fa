import * as v from 'valibot';
import { hashCollector, type Hashes } from '../../src/assessment/indicators/hashed-indicators.ts';
import { type HashedList, knownIndicators } from '../../src/assessment/indicators/known-indicators.ts';
import { lineReader } from '../../src/assessment/indicators/read-line.ts';
import { INDICATOR_KINDS, type IndicatorKind, type Indicators } from '../../src/signals/indicator.ts';
import type { Store } from '../../src/store/store.ts';
import type { Reply, Request } from '../contract.ts';
import type { OwnIndicatorsRow } from '../kept-contract.ts';
import { breather } from './breathe.ts';
import { installKey } from './install-key.ts';
import { turns } from './turns.ts';

/** Indicators: those official documents name, and a list of the team's own, kept hashed. */
export interface OwnIndicators {
  /** Both kinds together. */
  readonly all: () => Promise<Indicators>;
  readonly row: () => Promise<OwnIndicatorsRow | null>;
  readonly bringIn: (file: Request<'indicators-import'>) => Promise<Reply<'indicators-import'>>;
  readonly forget: () => Promise<void>;
  /** Reads the list anew: another was brought in. */
  readonly reload: () => void;
}

interface World {
  readonly store: Pick<Store, 'settings'>;
  readonly now: () => number;
}

export const INDICATORS_NAME = 'own-indicators';
/** A list of more values is no team's own. */
export const MOST_VALUES = 100_000;
/** Lines told of at most: who has more to mend has brought another file. */
export const MOST_UNREAD = 1_000;
const LINES_AT_ONCE = 64;

const hashes = v.object({
  confirmed: v.instance(BigUint64Array),
  suspected: v.instance(BigUint64Array),
});
/** What may stand in the database. */
const listSchema: v.GenericSchema<unknown, HashedList> = v.object({
  title: v.string(),
  importedAt: v.string(),
  hashes: v.object(
    Object.fromEntries(INDICATOR_KINDS.map(kind => [kind, hashes])) as Record<IndicatorKind, typeof hashes>,
  ),
});

/** What stands in the database, where it is such a list. */
export function readIndicators(value: unknown): HashedList | undefined {
  const kept = v.safeParse(listSchema, value);
  return kept.success ? kept.output : undefined;
}

export function indicatorCount({ hashes: hashed }: HashedList): number {
  return Object.values(countsOf(hashed)).reduce((sum, count) => sum + count, 0);
}

export function createOwnIndicators({ store, now }: World): OwnIndicators {
  const inTurn = turns();
  let known: Promise<Indicators> | undefined;

  const stored = async (): Promise<HashedList | undefined> => {
    return readIndicators(await store.settings.get(INDICATORS_NAME));
  };
  const load = async (): Promise<Indicators> => {
    const list = await stored();
    return list === undefined ? knownIndicators() : knownIndicators({ list, key: await installKey(store) });
  };

  return {
    all: () => {
      const loading = (known ??= load());
      loading.catch(() => {
        // The next one that asks tries again.
        if (known === loading) known = undefined;
      });
      return loading;
    },
    row: async () => {
      const list = await stored();
      if (list === undefined) return null;
      return { title: list.title, counts: countsOf(list.hashes), importedAt: list.importedAt };
    },
    bringIn: ({ title, text }) =>
      inTurn(async () => {
        const { taken, unread, found } = await readList(text, await installKey(store));
        // A file without a single indicator is another file: the list there is stays.
        if (taken > 0) {
          const importedAt = new Date(now()).toISOString();
          await store.settings.put(INDICATORS_NAME, {
            title: title.trim(),
            importedAt,
            hashes: found,
          } satisfies HashedList);
          known = undefined;
        }
        return { taken, unread };
      }),
    reload: () => {
      known = undefined;
    },
    forget: () =>
      inTurn(async () => {
        await store.settings.drop(INDICATORS_NAME);
        known = undefined;
      }),
  };
}

/** Reads a list; no value of it is kept, and none goes on after this. */
async function readList(
  text: string,
  key: Uint8Array,
): Promise<{ readonly taken: number; readonly unread: readonly number[]; readonly found: Hashes }> {
  const breathe = breather();
  const read = lineReader();
  const collector = hashCollector(key);
  const unread: number[] = [];
  let taken = 0;
  let number = 0;
  // No text: what can be read between the zeros of another kind of file is nobody's indicator.
  const end = text.includes('\0') ? 0 : text.length;
  for (let at = 0; at < end && (taken > 0 || unread.length < MOST_UNREAD);) {
    const next = lineEnd(text, at);
    number += 1;
    const line = read(text.slice(at, next));
    if (line === 'unread' || (line !== 'blank' && taken >= MOST_VALUES)) {
      if (unread.length < MOST_UNREAD) unread.push(number);
    } else if (line !== 'blank') {
      collector.add(line);
      taken += 1;
    }
    at = next + 1;
    if (number % LINES_AT_ONCE === 0) await breathe();
  }
  return { taken, unread, found: collector.hashes() };
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

function countsOf(hashed: Hashes): OwnIndicatorsRow['counts'] {
  return Object.fromEntries(
    INDICATOR_KINDS.map(kind => [kind, hashed[kind].confirmed.length + hashed[kind].suspected.length]),
  ) as OwnIndicatorsRow['counts'];
}
