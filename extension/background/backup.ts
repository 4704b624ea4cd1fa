import type { Case } from '../../src/assessment/cases/case.ts';
import type { HashedList } from '../../src/assessment/indicators/known-indicators.ts';
import { KEPT, type KeptCandidate } from '../../src/assessment/kept.ts';
import type { Store } from '../../src/store/store.ts';
import { sha256 } from '../../src/watchlists/sha256.ts';
import type { BroughtIn } from '../data-contract.ts';
import type { Beyond } from './beyond.ts';
import { isCase } from './case-memory.ts';
import { type DataFile, readData, writtenData } from './data-file.ts';
import type { Keeping } from './keeping.ts';
import { isKept } from './kept-table.ts';
import { keyMarks } from './key-marks.ts';
import type { Lists } from './lists.ts';
import { INDICATORS_NAME, indicatorCount, readIndicators } from './own-indicators.ts';
import type { Pages } from './pages.ts';
import { readSettings, SETTINGS_NAME } from './settings.ts';
import { addedTaught, readTaught, TAUGHT_NAME } from './taught-store.ts';

/** Characters. A file that was written here is shorter. */
export const LONGEST_DATA = 100_000_000;

/** All the user gave, out to a file and in again. */
export interface Backup {
  readonly exported: () => Promise<string>;
  /** Settings are replaced; everything else comes beside what there is, in the place of the same. Throws StoreFull. */
  readonly imported: (text: string) => Promise<BroughtIn | null>;
}

/** The language, kept where every screen can read it. */
export interface LanguageKeeping {
  readonly chosen: () => Promise<string | undefined>;
  /** What is none of the languages leaves it to the browser. */
  readonly choose: (language: string | undefined) => Promise<void>;
}

interface World {
  readonly store: Store;
  readonly lists: Pick<Lists, 'noted'>;
  readonly beyond: Pick<Beyond, 'reload' | 'remembering'>;
  readonly keeping: Pick<Keeping, 'purge' | 'catchUp'>;
  readonly pages: { readonly scripts: Pick<Pages['scripts'], 'sync'> };
  readonly language: LanguageKeeping;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly version: () => string;
  readonly subtle: Pick<SubtleCrypto, 'digest'>;
  readonly breathe: () => Promise<void>;
}

export function createBackup(world: World): Backup {
  const { store, language, lists, beyond, keeping, pages } = world;

  const current = async (): Promise<DataFile> => {
    const [rows, settings, taught, marks, chosen] = await Promise.all([
      store.userData.read([INDICATORS_NAME]),
      readSettings(store),
      readTaught(store),
      keyMarks(store),
      language.chosen(),
    ]);
    const cases = rows.cases.filter(isCase);
    const list = readIndicators(rows.settings.get(INDICATORS_NAME));
    return {
      madeAt: new Date(world.now()).toISOString(),
      program: world.version(),
      settings,
      ...(chosen === undefined ? {} : { language: chosen }),
      lists: Object.fromEntries(rows.switches),
      kept: rows.kept.filter(isKept),
      decisions: rows.decisions,
      reviews: rows.reviews,
      taught,
      ...(marks.cases === undefined || cases.length === 0
        ? {}
        : { cases: { key: marks.cases, rows: cases } }),
      ...(marks.indicators === undefined || list === undefined
        ? {}
        : { indicators: { key: marks.indicators, list } }),
    };
  };
  /** Nothing keeps somebody from taking in more candidates than can be screened but this. */
  const keptOf = async (file: DataFile): Promise<readonly KeptCandidate[]> => {
    const kept = await Promise.all(
      file.kept.map(async each => ({ ...each, id: await sha256(each.facts.url, world.subtle) })),
    );
    const given = new Set(kept.map(({ id }) => id));
    const others = (await store.kept.all()).filter(({ id }) => !given.has(id)).length;
    return kept
      .toSorted((a, b) => (a.keptAt < b.keptAt ? 1 : -1))
      .slice(0, Math.max(0, KEPT.candidates - others));
  };

  return {
    exported: async () => await writtenData(await current(), world.breathe),
    imported: async text => {
      const file = readData(text);
      if (file === undefined) return null;
      const [marks, known, kept] = await Promise.all([keyMarks(store), readTaught(store), keptOf(file)]);
      const { fitting: cases, leftOut: casesLeft } = fittingCases(file, marks.cases);
      const { fitting: indicators, leftOut: indicatorsLeft } = fittingIndicators(file, marks.indicators);
      const { sites, added } = addedTaught(known, file.taught);
      const settings = new Map<string, unknown>([
        [SETTINGS_NAME, file.settings],
        [TAUGHT_NAME, sites],
        ...(indicators === undefined ? [] : [[INDICATORS_NAME, indicators] as const]),
      ]);
      const { decisions, reviews } = file;
      const switches = new Map(Object.entries(file.lists));
      await store.userData.bringIn({ kept, cases, decisions, reviews, settings, switches });
      await language.choose(file.language);
      lists.noted();
      beyond.reload();
      // What is too old by the settings that came in goes; what stays is screened against the lists of this machine.
      await Promise.all([keeping.purge(), beyond.remembering.purge(), pages.scripts.sync()]);
      void keeping.catchUp();
      return {
        counts: {
          settings: 1,
          kept: kept.length,
          cases: cases.length,
          decisions: decisions.length,
          reviews: reviews.length,
          taught: added,
          indicators: indicators === undefined ? 0 : indicatorCount(indicators),
        },
        leftOut: { cases: casesLeft, indicators: indicatorsLeft },
      };
    },
  };
}

/** Hashed with another key, they could be compared with nobody who is seen here. */
function fittingCases(
  { cases }: DataFile,
  key: string | undefined,
): { readonly fitting: readonly Case[]; readonly leftOut: number } {
  if (cases === undefined) return { fitting: [], leftOut: 0 };
  return cases.key === key
    ? { fitting: cases.rows, leftOut: 0 }
    : { fitting: [], leftOut: cases.rows.length };
}

function fittingIndicators(
  { indicators }: DataFile,
  key: string | undefined,
): { readonly fitting: HashedList | undefined; readonly leftOut: number } {
  if (indicators === undefined) return { fitting: undefined, leftOut: 0 };
  const { list } = indicators;
  return indicators.key === key
    ? { fitting: list, leftOut: 0 }
    : { fitting: undefined, leftOut: indicatorCount(list) };
}
