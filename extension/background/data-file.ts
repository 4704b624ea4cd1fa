import * as v from 'valibot';
import type { Case } from '../../src/assessment/cases/case.ts';
import { CASES } from '../../src/assessment/cases/case.ts';
import type { DecisionRecord } from '../../src/assessment/dispositions/decision-record.ts';
import type { HashedList } from '../../src/assessment/indicators/known-indicators.ts';
import { KEPT, type KeptCandidate } from '../../src/assessment/kept.ts';
import type { ReviewRecord } from '../../src/assessment/review/review-record.ts';
import { parseShallow } from '../../src/candidate/shallow-json.ts';
import type { TaughtSite } from '../../src/readers/taught/taught-site.ts';
import { taughtSiteSchema } from '../../src/readers/taught/taught-site-schema.ts';
import { INDICATOR_KINDS, type IndicatorKind } from '../../src/signals/indicator.ts';
import { MOST_DECISIONS } from '../../src/store/decisions.ts';
import { MOST_REVIEWS } from '../../src/store/reviews.ts';
import type { Settings } from '../contract.ts';
import { caseSchema, decisionSchema, keptSchema, reviewRowSchema } from './data-rows-schema.ts';
import { numbersOf, packed } from './packed-numbers.ts';
import { settingsSchema } from './settings.ts';
import { MOST_TAUGHT } from './taught-store.ts';

const FORMAT = 'countersign-data';
/** Raised when an older program could misread what a newer one wrote. */
const VERSION = 1;
/** Characters of remembered candidates in one file: a message of a browser takes 64 MiB. */
const MOST_CASES_TEXT = 45_000_000;
const BREATHE_EVERY = 200;

/** All the user gave. No key and no token is in it: keys are named by marks, which tell two apart and nothing more. */
export interface DataFile {
  readonly madeAt: string;
  /** Version of the extension. */
  readonly program: string;
  readonly settings: Settings;
  /** Absent where it is left to the browser. */
  readonly language?: string;
  /** Lists that were switched on or off. */
  readonly lists: Readonly<Record<string, boolean>>;
  readonly kept: readonly KeptCandidate[];
  readonly decisions: readonly DecisionRecord[];
  readonly reviews: readonly ReviewRecord[];
  readonly taught: readonly TaughtSite[];
  /** With the mark of the key they were hashed with: under another one they can be compared with nothing. */
  readonly cases?: { readonly key: string; readonly rows: readonly Case[] };
  readonly indicators?: { readonly key: string; readonly list: HashedList };
}

const mark = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const many = <T>(row: v.GenericSchema<unknown, T>, most: number): v.GenericSchema<unknown, readonly T[]> =>
  v.pipe(v.array(row), v.maxLength(most));

/** Sorted, or nothing would be found among them. */
const hashes = v.pipe(
  v.pipe(v.string(), v.maxLength(1_200_000)),
  v.rawTransform(({ dataset, addIssue, NEVER }): BigUint64Array => {
    const found = numbersOf(dataset.value, BigUint64Array);
    if (found?.every((value, at) => at === 0 || value >= (found[at - 1] ?? value))) return found;
    addIssue({ message: 'no sorted hashes' });
    return NEVER;
  }),
);
const ofKind = v.object({ confirmed: hashes, suspected: hashes });
const indicatorList = v.object({
  title: v.pipe(v.string(), v.maxLength(200)),
  importedAt: v.pipe(v.string(), v.isoTimestamp()),
  hashes: v.object(
    Object.fromEntries(INDICATOR_KINDS.map(kind => [kind, ofKind])) as Record<IndicatorKind, typeof ofKind>,
  ),
});

const fileSchema: v.GenericSchema<unknown, DataFile> = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  program: v.pipe(v.string(), v.maxLength(40)),
  settings: settingsSchema,
  language: v.exactOptional(v.pipe(v.string(), v.maxLength(10))),
  lists: v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(128)), v.boolean()),
    v.check(lists => Object.keys(lists).length <= 100),
  ),
  kept: many(keptSchema, KEPT.candidates),
  decisions: many(decisionSchema, MOST_DECISIONS),
  reviews: many(reviewRowSchema, MOST_REVIEWS),
  taught: many(taughtSiteSchema, MOST_TAUGHT),
  cases: v.exactOptional(v.object({ key: mark, rows: many(caseSchema, CASES.most) })),
  indicators: v.exactOptional(v.object({ key: mark, list: indicatorList })),
});

/** As text. Of more remembered candidates than fit, those that were seen last. */
export async function writtenData(
  { cases, indicators, ...rest }: DataFile,
  breathe: () => Promise<void>,
): Promise<string> {
  const head = {
    format: FORMAT,
    version: VERSION,
    ...rest,
    ...(indicators === undefined ? {} : { indicators: { ...indicators, list: withPacked(indicators.list) } }),
  };
  const text = JSON.stringify(head).slice(0, -1);
  if (cases === undefined) return `${text}}\n`;
  const rows: string[] = [];
  let length = 0;
  for (const each of cases.rows.toSorted((a, b) => (a.lastSeen < b.lastSeen ? 1 : -1))) {
    const { text: sketch, ...plain } = each;
    const row = JSON.stringify(sketch === undefined ? plain : { ...plain, text: packed(sketch) });
    if ((length += row.length + 1) > MOST_CASES_TEXT) break;
    if (rows.push(row) % BREATHE_EVERY === 0) await breathe();
  }
  return `${text},"cases":{"key":${JSON.stringify(cases.key)},"rows":[${rows.join(',')}]}}\n`;
}

function withPacked({ title, importedAt, hashes: found }: HashedList): unknown {
  const each = INDICATOR_KINDS.map(kind => {
    const { confirmed, suspected } = found[kind];
    return [kind, { confirmed: packed(confirmed), suspected: packed(suspected) }] as const;
  });
  return { title, importedAt, hashes: Object.fromEntries(each) };
}

/** What such a text holds; `undefined` where a single thing in it is not as it should be. */
export function readData(text: string): DataFile | undefined {
  try {
    const file = v.safeParse(fileSchema, parseShallow(text));
    return file.success ? file.output : undefined;
  } catch {
    return undefined; // No JSON.
  }
}
