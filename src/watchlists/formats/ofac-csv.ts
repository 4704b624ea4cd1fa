import type { Breathe } from '../breathe.ts';
import type { Entry, EntryName, EntryType, Identifier } from '../entry.ts';
import { northKoreaReasons } from '../north-korea.ts';
import { type OfacRemarks, parseOfacRemarks, remarkFields } from './ofac-remarks.ts';
import { type Chunks, type FileReport, readOfacRows } from './ofac-rows.ts';

/** The three files of one list, official layout: OFAC DAT spec 2023-09-25. */
export interface OfacFiles {
  /** SDN.CSV or CONS_PRIM.CSV. */
  readonly entries: Chunks;
  /** ALT.CSV or CONS_ALT.CSV. */
  readonly aliases: Chunks;
  /** SDN_COMMENTS.CSV or CONS_COMMENTS.CSV. */
  readonly comments: Chunks;
}

export interface OfacParsing {
  /** For SHA-256 of passport numbers: `crypto.subtle`. */
  readonly subtle: Pick<SubtleCrypto, 'digest'>;
  readonly breathe: Breathe;
  /** The rows read so far, all files together; called every few hundred rows. */
  readonly onRows?: (rows: number) => void;
}

/** The parsed list, with what was odd about the files. */
export interface OfacParsed {
  /** In file order; of two rows with the same `ent_num` the later one. */
  readonly entries: readonly Entry[];
  readonly files: Readonly<Record<keyof OfacFiles, FileReport>>;
  /** Alias and comment rows whose entry is not in the file: normal when the files are of different days. */
  readonly orphanAliases: number;
  readonly orphanComments: number;
}

/** Where OFAC shows one entry. `ent_num` is "for linking purposes only" (DAT spec), and this is a link. */
export const OFAC_PAGE = 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=';

const ENTRY_COLUMNS = 12;
const ALIAS_COLUMNS = 5;
const COMMENT_COLUMNS = 2;
const BREATHE_EVERY_ROWS = 128;
const HASHED_AT_ONCE = 100;

const TYPES: Readonly<Record<string, EntryType>> = {
  individual: 'person',
  vessel: 'vessel',
  aircraft: 'aircraft',
};

/**
 * Parses OFAC's delimited files. Reads the comments, then the aliases, then the entries, each file once and
 * streamed. Throws only what the chunks or `breathe` throw: the caller judges the reports.
 */
export async function parseOfacCsv(files: OfacFiles, parsing: OfacParsing): Promise<OfacParsed> {
  let rows = 0;
  const step = (): Promise<void> | undefined => {
    rows += 1;
    if (rows % BREATHE_EVERY_ROWS !== 0) return undefined;
    parsing.onRows?.(rows);
    return parsing.breathe();
  };

  const comments = new Map<string, string>();
  const commentReport = await readOfacRows(files.comments, COMMENT_COLUMNS, ([id = '', text = '']) => {
    comments.set(id, text);
    return step();
  });

  const aliases = new Map<string, EntryName[]>();
  const aliasReport = await readOfacRows(
    files.aliases,
    ALIAS_COLUMNS,
    ([id = '', , kind = '', text = '']) => {
      const known = aliases.get(id);
      const alias: EntryName = { text: text.trim(), quality: kind === 'fka' ? 'former' : 'strong' };
      if (known === undefined) aliases.set(id, [alias]);
      else known.push(alias);
      return step();
    },
  );

  const entries = new Map<string, Entry>();
  let unnamed = 0;
  const passports = new Map<string, readonly string[]>();
  const entryReport = await readOfacRows(files.entries, ENTRY_COLUMNS, fields => {
    const [id = '', name = ''] = fields;
    if (/^\d+$/.test(id) && name !== '') {
      const row = parseOfacRemarks(remarkFields(fields[ENTRY_COLUMNS - 1] ?? '', comments.get(id)));
      entries.set(id, entryOf(fields, aliases.get(id) ?? [], row));
      passports.set(id, row.passports);
    } else unnamed += 1;
    return step();
  });
  parsing.onRows?.(rows);
  await addPassports(entries, passports, parsing);

  return {
    entries: [...entries.values()],
    files: {
      entries: {
        ...entryReport,
        rows: entryReport.rows - unnamed,
        malformed: entryReport.malformed + unnamed,
      },
      aliases: aliasReport,
      comments: commentReport,
    },
    orphanAliases: sum(aliases, entries, list => list.length),
    orphanComments: sum(comments, entries, () => 1),
  };
}

function entryOf(fields: readonly string[], aliases: readonly EntryName[], parsed: OfacRemarks): Entry {
  const [id = '', name = '', type = '', program = '', title = ''] = fields;
  const { weakAliases, birthDates, birthPlaces, nationalities, gender, identifiers, linkedTo } = parsed;
  // Several programmes stand as `DPRK3] [RUSSIA-EO14024`, without the outer brackets.
  const programmes = program.split('] [').filter(programme => programme !== '');
  return {
    id,
    type: TYPES[type] ?? 'organisation',
    names: distinct([
      { text: name.trim(), quality: 'primary' },
      ...aliases,
      ...weakAliases.map(text => ({ text, quality: 'weak' as const })),
    ]),
    birthDates,
    birthPlaces,
    nationalities,
    ...(gender === undefined ? {} : { gender }),
    programmes,
    identifiers,
    ...(title === '' ? {} : { position: title }),
    linkedTo,
    northKorea: northKoreaReasons({ programmes, nationalities, birthPlaces, remarks: parsed.otherText }),
    officialPage: OFAC_PAGE + id,
  };
}

/** The first of equal texts: the primary name, then ALT.CSV, then the weak ones. */
function distinct(names: readonly EntryName[]): readonly EntryName[] {
  const seen = new Set<string>();
  return names.filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text));
}

/** Hashes by the hundred: asking for one and waiting for it takes longer than all the parsing. */
async function addPassports(
  entries: Map<string, Entry>,
  passports: ReadonlyMap<string, readonly string[]>,
  { subtle, breathe }: OfacParsing,
): Promise<void> {
  const holders = [...passports].filter(([, numbers]) => numbers.length > 0);
  for (let start = 0; start < holders.length; start += HASHED_AT_ONCE) {
    await Promise.all(
      holders.slice(start, start + HASHED_AT_ONCE).map(async ([id, numbers]) => {
        const hashes = await Promise.all(numbers.map(number => passportOf(number, subtle)));
        const entry = entries.get(id);
        if (entry !== undefined)
          entries.set(id, { ...entry, identifiers: [...entry.identifiers, ...hashes] });
      }),
    );
    await breathe();
  }
}

async function passportOf(number: string, subtle: OfacParsing['subtle']): Promise<Identifier> {
  const plain = new TextEncoder().encode(number.replaceAll(/[\s-]/g, '').toUpperCase());
  const digest = new Uint8Array(await subtle.digest('SHA-256', plain));
  return { kind: 'passport', value: Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('') };
}

function sum<T>(
  rows: ReadonlyMap<string, T>,
  entries: ReadonlyMap<string, Entry>,
  count: (value: T) => number,
): number {
  let total = 0;
  for (const [id, value] of rows) if (!entries.has(id)) total += count(value);
  return total;
}
