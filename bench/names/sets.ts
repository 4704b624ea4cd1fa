/** The labelled sets of names beside the shared data: what they hold, and how they are read. Absent on most machines. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { foldText } from '../../src/names/fold.ts';

const NAMES = fileURLToPath(new URL('../../../shared/names', import.meta.url));

/** The folder of the sets; undefined on a machine without them. */
export function namesFolder(): string | undefined {
  return existsSync(NAMES) ? NAMES : undefined;
}

const Pair = v.object({
  a: v.string(),
  b: v.string(),
  type: v.string(),
  same: v.boolean(),
  class: v.string(),
  /** The score OpenSanctions logic-v2 gave this pair, where its own bench has it. */
  logic_v2: v.nullish(v.number()),
});
export type Pair = v.InferOutput<typeof Pair>;

/** One labelled set, or one part of it: what a row of the tables is about. */
export interface View {
  readonly id: ViewId;
  readonly label: string;
  readonly set: string;
  readonly persons?: true;
}

export type ViewId =
  | 'benchPersons'
  | 'benchAll'
  | 'checks'
  | 'unTreated'
  | 'aliasLatin'
  | 'aliasCross'
  | 'variants'
  | 'koreanLatin'
  | 'koreanHangul';

export const VIEWS: readonly View[] = [
  { id: 'benchPersons', label: 'name bench, persons', set: 'name_bench', persons: true },
  { id: 'benchAll', label: 'name bench, all types', set: 'name_bench' },
  { id: 'checks', label: 'entity checks', set: 'entity_checks' },
  { id: 'unTreated', label: 'UN names, treated', set: 'un_treated' },
  { id: 'aliasLatin', label: 'Latin aliases', set: 'alias_latin' },
  { id: 'aliasCross', label: 'cross-script aliases', set: 'alias_cross_script' },
  { id: 'variants', label: 'generated variants', set: 'generated_variants' },
  { id: 'koreanLatin', label: 'Korean romanisations', set: 'korean_latin' },
  { id: 'koreanHangul', label: 'Korean, Hangul against Latin', set: 'korean_hangul' },
];

/** The pairs of one view, in the order of the file. */
export function pairsOf(folder: string, { set, persons }: View): readonly Pair[] {
  const pairs = linesOf(join(folder, `${set}.jsonl`), Pair);
  return persons === true ? pairs.filter(({ type }) => type === 'person') : pairs;
}

/** A split that never changes: bit 3 of FNV-1a over code points. Tuning looks at one half, reports tell both. */
export function halfOf(text: string): 0 | 1 {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 3) & 1) === 0 ? 0 : 1;
}

export const SIZES = ['100k', '400k'] as const;
export type Size = (typeof SIZES)[number];

const Row = v.object({ name: v.string(), id: v.string(), type: v.string() });

/** One name of the corpus; `id` is the listed party, or begins with `wd` for people who are not listed. */
export interface CorpusRow extends v.InferOutput<typeof Row> {
  /** What makes two rows the same words: see sameWords. */
  readonly words: string;
}

/** The whole corpus, in the order of the file. */
export function corpusOf(folder: string, size: Size): readonly CorpusRow[] {
  const text = gunzipSync(readFileSync(join(folder, `corpus_${size}.jsonl.gz`))).toString('utf8');
  return parsedLines(text, Row).map(row => ({ ...row, id: partyOf(row.id), words: sameWords(row.name) }));
}

/** Only the persons that stand on lists. */
export function listedPersons(rows: readonly CorpusRow[]): readonly CorpusRow[] {
  return rows.filter(({ type, id }) => type === 'person' && !id.startsWith('wd'));
}

const ListedLine = v.object({ q: v.string(), c: v.string(), id: v.nullish(v.string()), truth: v.string() });

/** A listed party's name as somebody might write it. */
export interface ListedQuery {
  readonly text: string;
  readonly class: string;
  readonly id: string;
  readonly words: string;
}

export function listedQueries(folder: string): readonly ListedQuery[] {
  return linesOf(join(folder, 'queries_listed.jsonl'), ListedLine).map(({ q, c, id, truth }) => ({
    text: q,
    class: c,
    id: partyOf(id ?? ''),
    words: sameWords(truth),
  }));
}

export function ordinaryQueries(folder: string): readonly string[] {
  return linesOf(join(folder, 'queries_ordinary.jsonl'), v.object({ q: v.string() })).map(({ q }) => q);
}

/** The right answer: a row of the same party, or one that has the very words the query was made from. */
export function isRight(query: ListedQuery, row: CorpusRow | undefined): boolean {
  return row !== undefined && (row.id === query.id || row.words === query.words);
}

/** The US consolidated list publishes OFAC's entries under OFAC's numbers. */
function partyOf(id: string): string {
  return id.replace(/^csl-/u, 'ofac-');
}

function sameWords(name: string): string {
  return foldedWords(name).join(' ');
}

/** Folded words in alphabetical order. */
export function foldedWords(name: string): readonly string[] {
  return foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .sort();
}

function linesOf<T>(file: string, shape: v.GenericSchema<unknown, T>): readonly T[] {
  return parsedLines(readFileSync(file, 'utf8'), shape);
}

function parsedLines<T>(text: string, shape: v.GenericSchema<unknown, T>): readonly T[] {
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => v.parse(shape, JSON.parse(line)));
}
