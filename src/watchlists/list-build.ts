import type { Breathe } from './breathe.ts';
import { type Chunks, NotThisFormat, type Parsed, type Parser, type Parsing } from './formats/parser.ts';
import { buildPack, openPack, type Pack } from './pack.ts';
import { type PackHeader, type PackMeta, splitSections } from './pack-layout.ts';
import { RefreshFailed } from './refresh-failed.ts';
import type { ProgressTeller } from './refresh-progress.ts';
import { screen } from './screen.ts';
import type { FileRole } from './watchlist.ts';

/** One file on its way into a list, wherever it comes from. */
export interface SourceFile {
  readonly role: FileRole;
  /** The official name. */
  readonly name: string;
  readonly chunks: () => AsyncGenerator<Uint8Array | string, void>;
  /** Received so far. */
  readonly bytes: number;
  /** Changes when what was received does. */
  readonly hash: string;
}

/** What a list is built of, and what it must be like. */
export interface ListSource {
  readonly list: string;
  readonly files: readonly SourceFile[];
  readonly parse: Parser;
  /** Where the files do not say, `YYYY-MM-DD`. */
  readonly publishedAt: () => string | undefined;
  /** The list that serves; absent for a first copy. */
  readonly previous?: Pack;
  /** What a first copy has at the least. */
  readonly fewestEntries: number;
  /** Any size will do. */
  readonly whateverSize: boolean;
  /** What somebody keeps by hand may hold rows that are none. */
  readonly byHand: boolean;
}

export interface BuildPorts extends Pick<Parsing, 'subtle'> {
  readonly breathe: Breathe;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** A pack that opened and served one look-up. */
export interface BuiltList {
  readonly bytes: ArrayBuffer;
  readonly header: PackHeader;
}

/** `shrink`, `growth`: a list that changes by more between two copies is taken for a mistake, not for news. */
const SIZE = { shrink: 0.8, growth: 1.5 } as const;
/** No official file of 2024 to 2026 has a line that is not a row: more than this share of them is another layout. */
const MOST_MALFORMED = 0.01;
/** Names tried before a list counts as one that finds nothing: an odd name alone may not be found by itself. */
const LOOKED_UP = 20;

/** Parses the files, compiles what they say into a pack, and checks all of it. */
export async function buildList(
  source: ListSource,
  ports: BuildPorts,
  progress: ProgressTeller,
): Promise<BuiltList> {
  const breathe = async (): Promise<void> => {
    await ports.breathe();
    ports.signal.throwIfAborted();
  };
  const parsed = await source.parse(
    Object.fromEntries(source.files.map(file => [file.role, file.chunks()])) satisfies Partial<
      Record<FileRole, Chunks>
    >,
    {
      subtle: ports.subtle,
      breathe,
      onRows: rows => {
        progress.onRows(rows);
      },
    },
  );
  for (const file of source.files) checkFile(file, parsed, source.byHand);
  checkSize(parsed.entries.length, source);
  progress.tell();

  progress.begin('building');
  const publishedAt = parsed.publishedAt ?? source.publishedAt();
  const meta: PackMeta = {
    list: source.list,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    fetchedAt: new Date(ports.now()).toISOString(),
    sourceHash: source.files.map(({ hash }) => hash).join('-'),
    oddities: parsed.oddities,
  };
  const bytes = await buildPack(meta, parsed.entries, breathe);
  await breathe();
  // What does not open and serve must never replace what does.
  const pack = openPack(bytes);
  await breathe();
  if (!findsItsOwn(pack)) throw new RefreshFailed('unexpected', 'the new list finds none of its own names');
  progress.tell();
  ports.signal.throwIfAborted();
  return { bytes, header: pack.header };
}

/** The one error a refresh or an import ends with, whatever was thrown. */
export function failureOf(
  error: unknown,
  signal: AbortSignal,
  files: readonly Pick<SourceFile, 'role' | 'name'>[],
): RefreshFailed {
  if (signal.aborted) return new RefreshFailed('cancelled', '', error);
  if (error instanceof RefreshFailed) return error;
  if (error instanceof NotThisFormat) {
    const file = files.find(({ role }) => role === (error.role ?? 'entries'));
    return new RefreshFailed('not-a-list', file?.name ?? '', error);
  }
  return new RefreshFailed('unexpected', error instanceof Error ? error.name : '', error);
}

/** The pack in these bytes, if they are one of this version. */
export function openedOr(bytes: ArrayBuffer | undefined): Pack | undefined {
  try {
    return bytes === undefined ? undefined : openPack(bytes);
  } catch {
    return undefined; // Of another version, or damaged: as good as none.
  }
}

/** Bytes between two breaths: a comparison of so many takes about a millisecond. */
const COMPARED_AT_ONCE = 1 << 20;

/** Whether two packs say the same but for their dates. Some publishers write their file anew every day. */
export async function saysTheSame(
  built: BuiltList,
  before: { readonly bytes: ArrayBuffer; readonly header: PackHeader },
  breathe: Breathe,
): Promise<boolean> {
  if (undated(built.header) !== undated(before.header)) return false;
  const [{ header: _new, ...now }, { header: _old, ...then }] = [
    splitSections(built.bytes),
    splitSections(before.bytes),
  ];
  for (const [section, bytes] of Object.entries(now)) {
    const other = then[section as keyof typeof then];
    if (bytes.length !== other.length) return false;
    for (let start = 0; start < bytes.length; start += COMPARED_AT_ONCE) {
      await breathe();
      const end = Math.min(bytes.length, start + COMPARED_AT_ONCE);
      for (let at = start; at < end; at += 1) if (bytes[at] !== other[at]) return false;
    }
  }
  return true;
}

function undated({ publishedAt: _day, fetchedAt: _time, sourceHash: _hash, ...rest }: PackHeader): string {
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Only a file that is whole and holds rows is that file. Comments may be none, all else must be some. */
function checkFile({ role, name, bytes }: SourceFile, parsed: Parsed, byHand: boolean): void {
  const { rows = 0, malformed = 0, terminated = false } = parsed.files[role] ?? {};
  const tooMany = !byHand && malformed > rows * MOST_MALFORMED;
  const foreign = tooMany || (rows === 0 && role !== 'comments');
  if (foreign && (terminated || malformed > 0)) throw new RefreshFailed('not-a-list', name);
  if (!terminated || bytes === 0) throw new RefreshFailed('truncated', name);
}

function checkSize(entries: number, { previous, fewestEntries, whateverSize }: ListSource): void {
  const before = previous?.header.entries ?? 0;
  if (whateverSize && entries > 0) return;
  if (before === 0) {
    if (entries < fewestEntries) throw new RefreshFailed('too-few', `${entries} / ${fewestEntries}`);
    return;
  }
  const share = entries / before;
  if (share < SIZE.shrink || share > SIZE.growth) throw new RefreshFailed('shrunk', `${entries} / ${before}`);
}

/** One look-up that must succeed. A list without persons and organisations has no names that are searched. */
function findsItsOwn(pack: Pack): boolean {
  let tried = 0;
  for (const { id, type, names } of pack.entries()) {
    if (type !== 'person' && type !== 'organisation') continue;
    const name = names[0]?.text ?? '';
    if (screen([pack], { name, type }).some(match => match.id === id)) return true;
    tried += 1;
    if (tried === LOOKED_UP) return false;
  }
  return tried === 0;
}
