import type { Entry, EntryType, NameParts, NameQuality } from '../entry.ts';
import { OFAC_PAGE } from '../official-pages.ts';
import type { Oddity, OddityKind } from '../pack-layout.ts';
import type { FileRole } from '../watchlist.ts';
import { EntryDraft, finishDrafts } from './entry-draft.ts';
import { addRemarks, remarkFields } from './ofac-remarks.ts';
import { type OnRow, readOfacRows } from './ofac-rows.ts';
import { type FileReport, NotThisFormat, type Parser } from './parser.ts';

/** By the DAT spec of 2023-09-25. */
const COLUMNS = { entries: 12, aliases: 5, comments: 2 } as const;
const BREATHE_EVERY_ROWS = 128;
/** Drafts are finished by so many: all at once they would take twice the memory of the entries. */
const FINISHED_AT_ONCE = 200;

const TYPES: Readonly<Record<string, EntryType>> = {
  individual: 'person',
  vessel: 'vessel',
  aircraft: 'aircraft',
};

interface Alias {
  readonly text: string;
  readonly quality: NameQuality;
}

/**
 * Parses OFAC's delimited files: SDN.CSV or CONS_PRIM.CSV (`entries`), ALT.CSV (`aliases`), SDN_COMMENTS.CSV (`comments`);
 * the latter two may be missing. Reads the comments, then the aliases, then the entries.
 */
export const parseOfacCsv: Parser = async (files, parsing) => {
  const reports = new Map<FileRole, FileReport>();
  let rows = 0;
  const read = async (role: FileRole, onRow: OnRow): Promise<void> => {
    const chunks = files[role];
    if (chunks === undefined) return;
    const report = await readOfacRows(chunks, COLUMNS[role], fields => {
      rows += 1;
      const waited = onRow(fields);
      if (rows % BREATHE_EVERY_ROWS !== 0) return waited;
      parsing.onRows?.(rows);
      return waited === undefined ? parsing.breathe() : waited.then(parsing.breathe);
    }).catch((error: unknown) => {
      throw error instanceof NotThisFormat ? new NotThisFormat(error.message, role) : error;
    });
    reports.set(role, report);
    parsing.onRows?.(rows);
  };

  const comments = new Map<string, string>();
  await read('comments', ([id = '', text = '']) => {
    comments.set(id, text);
    return undefined;
  });

  const aliases = new Map<string, Alias[]>();
  await read('aliases', ([id = '', , kind = '', text = '']) => {
    const known = aliases.get(id);
    const alias: Alias = { text, quality: kind === 'fka' ? 'former' : 'strong' };
    if (known === undefined) aliases.set(id, [alias]);
    else known.push(alias);
    return undefined;
  });

  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  let drafts: EntryDraft[] = [];
  const odd = { foreign: 0, duplicate: 0, unnamed: 0 };
  const finish = async (): Promise<void> => {
    const finished = await finishDrafts(drafts, ({ id }) => OFAC_PAGE + id, parsing);
    drafts = [];
    odd.unnamed += finished.unnamed;
    for (const entry of finished.entries) entries.set(entry.id, entry);
  };
  await read('entries', fields => {
    const [id = ''] = fields;
    if (!/^\d+$/.test(id)) {
      odd.foreign += 1;
      return undefined;
    }
    if (seen.has(id)) odd.duplicate += 1;
    seen.add(id);
    drafts.push(draftOf(fields, aliases.get(id) ?? [], comments.get(id)));
    return drafts.length < FINISHED_AT_ONCE ? undefined : finish();
  });
  await finish();

  const report = reports.get('entries');
  if (report !== undefined) {
    const { foreign } = odd;
    reports.set('entries', { ...report, rows: report.rows - foreign, malformed: report.malformed + foreign });
  }
  return {
    entries: [...entries.values()],
    files: Object.fromEntries(reports),
    oddities: counted({
      'orphan-aliases': orphans(aliases, seen, list => list.length),
      'orphan-comments': orphans(comments, seen, () => 1),
      'duplicate-ids': odd.duplicate,
      unnamed: odd.unnamed,
      malformed: [...reports.values()].reduce((sum, { malformed }) => sum + malformed, 0),
    }),
  };
};

function draftOf(
  fields: readonly string[],
  aliases: readonly Alias[],
  comment: string | undefined,
): EntryDraft {
  const [id = '', name = '', type = '', program = '', title = ''] = fields;
  const draft = new EntryDraft(id, TYPES[type] ?? 'organisation');
  // Of equal texts the first stays: the primary name, then ALT.CSV, then the weak ones of the remarks.
  for (const { text, quality } of [{ text: name, quality: 'primary' as const }, ...aliases])
    draft.addName(text, quality, draft.type === 'person' ? partsOf(text) : {});
  draft.position = title;
  // Several programmes stand as `DPRK3] [RUSSIA-EO14024`, without the outer brackets.
  for (const programme of program.split('] [')) draft.add('programmes', programme);
  addRemarks(draft, remarkFields(fields[COLUMNS.entries - 1] ?? '', comment));
  return draft;
}

/** Persons are `SURNAME, Given names`; an alias without the comma may be anything. */
function partsOf(name: string): NameParts {
  const comma = name.indexOf(', ');
  return comma === -1 ? {} : { family: name.slice(0, comma), given: name.slice(comma + 2) };
}

function orphans<T>(
  rows: ReadonlyMap<string, T>,
  known: ReadonlySet<string>,
  count: (value: T) => number,
): number {
  let total = 0;
  for (const [id, value] of rows) if (!known.has(id)) total += count(value);
  return total;
}

function counted(counts: Partial<Record<OddityKind, number>>): readonly Oddity[] {
  return Object.entries(counts)
    .map(([kind, count]) => ({ kind: kind as OddityKind, count }))
    .filter(({ count }) => count > 0);
}
