import { OWN } from './catalogue.ts';
import type { OwnListColumns } from './formats/own-list-columns.ts';
import { parseOwnList } from './formats/own-list.ts';
import type { Chunks, Parser } from './formats/parser.ts';
import { PARSERS } from './formats/parsers.ts';
import { recogniseFormat } from './formats/recognise.ts';
import { ImportedFile } from './import-file.ts';
import {
  buildList,
  type BuildPorts,
  type BuiltList,
  failureOf,
  type ListSource,
  openedOr,
} from './list-build.ts';
import { RefreshFailed } from './refresh-failed.ts';
import { type OnProgress, ProgressTeller } from './refresh-progress.ts';
import type { DownloadedList, FileRole } from './watchlist.ts';

/** A table that people keep by hand has a hundredth of this. */
const MOST_OWN_BYTES = 24 << 20;

/** What an import needs of the world. */
export interface ImportPorts extends BuildPorts {
  readonly onProgress: OnProgress;
  /** The bytes that serve, if there are any. */
  readonly previous?: ArrayBuffer;
  /** The sizes of the files together, for the progress bar; the usual ones where it is absent. */
  readonly expectedBytes?: number;
}

/**
 * Builds an official list from files that somebody saved, with the checks of a refresh but for those of hosts. Stores
 * nothing.
 * @param files by what they hold: all of the list's files, or one file in the list's `importFormat`.
 * @param ports `whateverSize`: the user saw that the list is much shorter or longer than the last one, and wants it.
 * @throws RefreshFailed, and nothing else.
 */
export async function importFiles(
  list: DownloadedList,
  files: ReadonlyMap<FileRole, Chunks>,
  ports: ImportPorts & { readonly whateverSize?: boolean },
): Promise<BuiltList> {
  try {
    ports.signal.throwIfAborted();
    const reading: ImportedFile[] = [];
    const teller = new ProgressTeller(reading, ports);
    const known = list.files.filter(({ role }) => files.has(role));
    const usual = known.reduce((sum, { expectedBytes }) => sum + expectedBytes, 0);
    for (const { role, name, expectedBytes: ofFile, maximumBytes } of known) {
      const expectedBytes = ((ports.expectedBytes ?? usual) * ofFile) / usual;
      const limits = { maximumBytes, signal: ports.signal };
      const chunks = files.get(role) ?? [];
      reading.push(
        new ImportedFile({ role, name, expectedBytes }, chunks, limits, () => {
          teller.tellNowAndThen();
        }),
      );
    }
    teller.begin('downloading');
    const layout = await layoutOf(list, reading);
    const previous = openedOr(ports.previous);
    return await buildList(
      {
        list: list.id,
        files: reading,
        ...layout,
        publishedAt: () => undefined,
        ...(previous === undefined ? {} : { previous }),
        whateverSize: ports.whateverSize ?? false,
      },
      ports,
      teller,
    );
  } catch (error) {
    throw failureOf(error, ports.signal, list.files);
  }
}

/**
 * By what the file of entries is. A list of several files is whole with all of them only; what somebody made of one of a
 * list's parts, in the list's `importFormat`, may be short.
 */
async function layoutOf(
  { format, importFormat, files, fewestEntries }: DownloadedList,
  reading: readonly ImportedFile[],
): Promise<Pick<ListSource, 'parse' | 'fewestEntries' | 'byHand'>> {
  const entries = reading.find(({ role }) => role === 'entries');
  if (importFormat !== undefined && entries !== undefined) {
    if (recogniseFormat(await entries.start()) === importFormat)
      return { parse: PARSERS[importFormat], fewestEntries: 1, byHand: true };
  }
  const missing = files.find(({ role }) => !reading.some(file => file.role === role));
  if (missing !== undefined) throw new RefreshFailed('incomplete', missing.name);
  return { parse: PARSERS[format], fewestEntries, byHand: false };
}

/**
 * Builds the user's own list from a table. Stores nothing; it may be of any size.
 * @param columns what its columns hold: `name` must be among them.
 * @throws RefreshFailed, and nothing else.
 */
export async function importOwnList(
  chunks: Chunks,
  columns: OwnListColumns,
  ports: ImportPorts,
): Promise<BuiltList> {
  const about = { role: 'entries', name: OWN.title, expectedBytes: ports.expectedBytes ?? 0 } as const;
  try {
    ports.signal.throwIfAborted();
    const reading: ImportedFile[] = [];
    const teller = new ProgressTeller(reading, ports);
    const limits = { maximumBytes: MOST_OWN_BYTES, signal: ports.signal };
    reading.push(
      new ImportedFile(about, chunks, limits, () => {
        teller.tellNowAndThen();
      }),
    );
    teller.begin('downloading');
    const source = {
      list: OWN.id,
      files: reading,
      parse: ((files, parsing) => parseOwnList(files.entries ?? [], columns, parsing)) satisfies Parser,
      publishedAt: () => undefined,
      fewestEntries: 1,
      whateverSize: true,
      byHand: true,
    };
    return await buildList(source, ports, teller);
  } catch (error) {
    throw failureOf(error, ports.signal, [about]);
  }
}
