import type { FileRole } from '../watchlist.ts';
import { takeRows } from './table-rows.ts';

/** What the beginning of a file in OFAC's layout shows. */
export interface OfacLook {
  readonly role: FileRole;
  /** Numbers of the entries its rows belong to, in order. */
  readonly ids: readonly string[];
  /** Of its entries, those that stand under a programme of the non-SDN lists, 0 to 1; 0 for aliases and comments. */
  readonly nonSdnShare: number;
}

/** OFAC's files have no header and no sign of which they are but the number of columns (DAT spec of 2023-09-25). */
const COLUMNS: Readonly<Record<number, FileRole>> = { 12: 'entries', 5: 'aliases', 2: 'comments' };
const TYPES = new Set(['individual', 'vessel', 'aircraft', '-0-']);
const ALIAS_KINDS = new Set(['aka', 'fka', 'nka']);

/**
 * Programmes of the consolidated non-SDN list: nine in ten of its entries of 2025 stand under one of these, of the SDN
 * list's one in two hundred does.
 */
const NON_SDN_PROGRAMMES = new Set(['NS-PLC', 'CMIC-EO13959', 'UKRAINE-EO13662', '561-Related']);
/** Of the entries at the beginning of a whole file. */
const NON_SDN_SHARE = 0.5;
/**
 * Rows stand in the order of the numbers of entries. The SDN list's begin with 36; the first party of the other one has
 * 9639 (of 2006), and its file of aliases begins there.
 */
const FIRST_NON_SDN_ID = { from: 9000, to: 10_000 } as const;
/** Fewer rows may be a choice of the newest ones, all under a programme that both lists have. */
const FEW_ROWS = 100;
/** Of rows that belong to a list's entries. */
const OWNED_SHARE = 0.9;
/** A line that a mirror put above, and one that the end of the beginning cut. */
const FOREIGN_ROWS = 2;

export function lookAtOfac(text: string): OfacLook | undefined {
  const end = text.lastIndexOf('\n');
  const { rows } = takeRows(end === -1 ? `${text}\n` : text.slice(0, end + 1), ',');
  const filled = rows.filter(row => row.some(field => field.replaceAll('\u001a', '').trim() !== ''));
  for (const [columns, role] of Object.entries(COLUMNS)) {
    const mine = filled.filter(row => row.length === Number(columns) && fits(role, row));
    const foreign = filled.length - mine.length;
    // Two columns are no sign: a table of numbers and names has them too, below a header.
    if (mine.length === 0 || foreign > (role === 'comments' ? 0 : FOREIGN_ROWS)) continue;
    const nonSdn = role === 'entries' ? mine.filter(isNonSdn).length : 0;
    return { role, ids: mine.map(([id = '']) => id.trim()), nonSdnShare: nonSdn / mine.length };
  }
  return undefined;
}

/**
 * For each file of OFAC's, whether it belongs to the non-SDN list: by its entries' programmes; aliases and comments by
 * the entries beside them that they belong to; and where that says nothing, by the name.
 */
export function nonSdnByContent(
  files: readonly { readonly name: string; readonly look: OfacLook | undefined }[],
): readonly boolean[] {
  const entries = files.flatMap(({ name, look }) =>
    look?.role === 'entries' ? [{ ids: new Set(look.ids), nonSdn: isNonSdnList(look, name) }] : [],
  );
  return files.map(({ name, look }) => {
    if (look === undefined) return false;
    if (look.role === 'entries') return isNonSdnList(look, name);
    const first = Number(look.ids[0]);
    if (look.role === 'aliases' && first < FIRST_NON_SDN_ID.from) return false;
    const said = saidByName(name);
    const [only, ...others] = new Set(entries.map(({ nonSdn }) => nonSdn));
    if (only !== undefined && others.length === 0) return only;
    if (said !== undefined) return said;
    if (only === undefined) return look.role === 'aliases' && first < FIRST_NON_SDN_ID.to;
    return entries.some(each => each.nonSdn && ownsAll(each.ids, look.ids));
  });
}

/**
 * Whether nearly all rows belong to these entries, of which no more than the first are known. Some parties are on both
 * lists, so that a few rows of the one may belong to the other too.
 */
function ownsAll(entries: ReadonlySet<string>, rows: readonly string[]): boolean {
  const last = Math.max(...[...entries].map(Number));
  const within = rows.filter(id => Number(id) <= last);
  return within.length > 0 && within.filter(id => entries.has(id)).length >= within.length * OWNED_SHARE;
}

function isNonSdnList({ nonSdnShare, ids }: OfacLook, name: string): boolean {
  if (nonSdnShare > NON_SDN_SHARE) return true;
  return (nonSdnShare > 0 || ids.length < FEW_ROWS) && saidByName(name) === true;
}

/** Whether a name says that it is of the non-SDN list; `undefined` where it says nothing. */
function saidByName(name: string): boolean | undefined {
  const words = name.toLowerCase().split(/[^a-z]+/);
  if (words.some(word => word === 'cons' || word === 'consolidated' || word === 'nonsdn')) return true;
  return words.includes('sdn') ? words.includes('non') : words.includes('alt') ? false : undefined;
}

function fits(role: FileRole, [id = '', second = '', third = '']: readonly string[]): boolean {
  if (!/^\s*\d{1,9}\s*$/.test(id)) return false;
  if (role === 'entries') return second.trim() !== '' && TYPES.has(third.trim().toLowerCase());
  if (role === 'comments') return /;|\.\s*$/.test(second);
  return /^\s*\d+\s*$/.test(second) && ALIAS_KINDS.has(third.trim().toLowerCase());
}

function isNonSdn(row: readonly string[]): boolean {
  return (row[3] ?? '').split('] [').some(programme => NON_SDN_PROGRAMMES.has(programme.trim()));
}
