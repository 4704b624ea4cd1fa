import { handleOf } from '../../signals/handles.ts';
import { INDICATOR_KINDS, type Indicator, type IndicatorKind } from '../../signals/indicator.ts';
import { unguarded } from '../../watchlists/formats/csv-cells.ts';
import { takeRows } from '../../watchlists/formats/table-rows.ts';
import { identifierKey } from '../../watchlists/identifier-key.ts';
import { parsePhone } from '../../network/phone.ts';
import { indicatorKey } from './indicator-key.ts';

/** One indicator of a list, in the form in which it is compared. */
export interface ReadIndicator {
  readonly kind: IndicatorKind;
  readonly key: string;
  readonly confidence: Indicator['confidence'];
}

/** What a line holds: an indicator, nothing (`blank`: empty, a comment, the header), or what cannot be read as one. */
export type LineRead = ReadIndicator | 'blank' | 'unread';

/** No line of a list comes near it. */
const LONGEST_LINE = 2_000;

const KIND_WORDS: Readonly<Record<string, IndicatorKind>> = {
  ...Object.fromEntries(INDICATOR_KINDS.map(kind => [kind, kind])),
  'e-mail': 'email',
  mail: 'email',
  username: 'handle',
  account: 'handle',
  website: 'domain',
  url: 'domain',
  host: 'domain',
  address: 'wallet',
  telephone: 'phone',
  organization: 'organisation',
  company: 'organisation',
};
/** What people write for how sure a list is. */
const CONFIDENCES: Readonly<Record<string, Indicator['confidence']>> = {
  confirmed: 'confirmed',
  sure: 'confirmed',
  high: 'confirmed',
  suspected: 'suspected',
  unsure: 'suspected',
  medium: 'suspected',
  low: 'suspected',
};

/** Where the columns of a table stand. */
interface Columns {
  readonly value: number;
  readonly kind: number;
  readonly confidence: number;
}

/**
 * Reads a list line by line: one value a line, or separated values (comma, semicolon, tab) with the columns value, kind and
 * confidence in any order, with a header or without. A kind that is not said is told from the shape of the value;
 * without a word on confidence a value counts as confirmed. Feed it the lines in order. Never throws.
 */
export function lineReader(): (line: string) => LineRead {
  let delimiter: string | undefined;
  let columns: Columns | undefined;
  return line => {
    const text = line.replace(/^\ufeff/, '').trim();
    if (text === '' || text.startsWith('#')) return 'blank';
    if (text.length > LONGEST_LINE) return 'unread';
    const isFirst = delimiter === undefined;
    delimiter ??= delimiterOf(text);
    const fields = fieldsOf(text, delimiter);
    if (fields === undefined) return 'unread';
    if (isFirst) {
      columns = columnsOf(fields);
      if (columns !== undefined) return 'blank';
    }
    return columns === undefined ? loose(fields, delimiter) : placed(fields, columns);
  };
}

function delimiterOf(line: string): string {
  return ['\t', ';'].find(each => line.includes(each)) ?? ',';
}

function fieldsOf(line: string, delimiter: string): readonly string[] | undefined {
  return takeRows(`${line}\n`, delimiter).rows[0]?.map(unguardedValue);
}

/** A number in its international form begins with what a spreadsheet takes for a formula. */
function unguardedValue(field: string): string {
  return unguarded(field).trim();
}

function columnsOf(fields: readonly string[]): Columns | undefined {
  const lower = fields.map(field => field.toLowerCase());
  const at = (...names: readonly string[]): number => lower.findIndex(field => names.includes(field));
  const value = at('value', 'indicator', 'ioc');
  if (value === -1) return undefined;
  return { value, kind: at('kind', 'type'), confidence: at('confidence') };
}

function placed(fields: readonly string[], columns: Columns): LineRead {
  const cell = (at: number): string => (at === -1 ? '' : (fields[at] ?? ''));
  const kind = cell(columns.kind).toLowerCase();
  if (kind !== '' && kindOf(kind) === undefined) return 'unread';
  return indicator(cell(columns.value), kindOf(kind), cell(columns.confidence).toLowerCase());
}

/** Without a header: a word for a kind or a confidence is one, and the rest is the value. */
function loose(fields: readonly string[], delimiter: string): LineRead {
  const lower = fields.map(field => field.toLowerCase());
  const isTable = fields.length > 1;
  const kindAt = isTable ? lower.findIndex(field => kindOf(field) !== undefined) : -1;
  const confidenceAt = isTable ? lower.findIndex(field => Object.hasOwn(CONFIDENCES, field)) : -1;
  const value = fields.filter((field, at) => at !== kindAt && at !== confidenceAt && field !== '');
  return indicator(value.join(`${delimiter} `), kindOf(lower[kindAt] ?? ''), lower[confidenceAt] ?? '');
}

function kindOf(word: string): IndicatorKind | undefined {
  return Object.hasOwn(KIND_WORDS, word) ? KIND_WORDS[word] : undefined;
}

function indicator(value: string, said: IndicatorKind | undefined, confidence: string): LineRead {
  const kind = said ?? kindByShape(value);
  const key = indicatorKey(kind, value);
  const isSaid = confidence !== '';
  if (key === undefined || (isSaid && !Object.hasOwn(CONFIDENCES, confidence))) return 'unread';
  return { kind, key, confidence: CONFIDENCES[confidence] ?? 'confirmed' };
}

/** Base58 mixes digits and both cases; a word of 26 letters and more does not. */
const WALLET =
  /^(?:0x[0-9a-f]{40,64}|(?:bc|tb|ltc)1[0-9a-z]{20,90}|(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[1-9A-HJ-NP-Za-km-z]{26,100})$/i;

function kindByShape(value: string): IndicatorKind {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return 'email';
  if (parsePhone(value) !== undefined) return 'phone';
  if (WALLET.test(value) && identifierKey('wallet', value) !== undefined) return 'wallet';
  const isAddress = /^https?:\/\//i.test(value);
  if (handleOf(isAddress ? value : `https://${value}`) !== undefined) return 'handle';
  if (isAddress || /^[^\s@:/]+(?:\[?\.\]?[^\s@:/.]+)+(?:\/\S*)?$/.test(value)) return 'domain';
  return /\s/.test(value) ? 'organisation' : 'handle';
}
