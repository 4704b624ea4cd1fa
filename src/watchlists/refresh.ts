import type { Breathe } from './breathe.ts';
import type { DownloadedList, FileRole } from './watchlist.ts';
import { FileDownload, type Fetch } from './file-download.ts';
import { parseOfacCsv } from './formats/ofac-csv.ts';
import { NotThisFormat, type Parsed } from './formats/parser.ts';
import { buildPack, openPack } from './pack.ts';
import type { PackHeader } from './pack-layout.ts';
import { RefreshFailed } from './refresh-failed.ts';

/** How far a refresh is. */
export interface RefreshProgress {
  readonly phase: 'downloading' | 'building';
  readonly bytes: number;
  /** Sum of the files' stated sizes, the expected ones where none is stated yet. */
  readonly expectedBytes: number;
  /** Rows read, all files together. */
  readonly rows: number;
}

/** What a refresh needs of the world. */
export interface RefreshPorts {
  readonly fetch: Fetch;
  readonly breathe: Breathe;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** Called at most every {@link PROGRESS_EVERY_MS}, and at the beginning and end of each phase. */
  readonly onProgress: (progress: RefreshProgress) => void;
  /** `crypto.subtle`: passport numbers are kept as SHA-256. */
  readonly subtle: Pick<SubtleCrypto, 'digest'>;
  /** The last good pack's header, if there is one. */
  readonly previous?: Pick<PackHeader, 'entries'>;
}

export interface Refreshed {
  readonly bytes: ArrayBuffer;
  readonly header: PackHeader;
}

export const PROGRESS_EVERY_MS = 200;

/** A list that shrinks or grows by more than this between two downloads is taken for a mistake, not for news. */
const SMALLEST_SHARE = 0.8;
const LARGEST_SHARE = 1.5;

/**
 * Downloads a list, parses it while it arrives, compiles it into a pack and checks it. Stores nothing.
 * @throws RefreshFailed, and nothing else. A refresh that was aborted through the signal fails as `cancelled`.
 */
export async function refreshList(list: DownloadedList, ports: RefreshPorts): Promise<Refreshed> {
  try {
    return await refreshed(list, ports);
  } catch (error) {
    if (ports.signal.aborted) throw new RefreshFailed('cancelled', '', error);
    if (error instanceof RefreshFailed) throw error;
    if (error instanceof NotThisFormat) {
      const file = list.files.find(({ role }) => role === (error.role ?? 'entries'));
      throw new RefreshFailed('not-a-list', file?.name ?? '', error);
    }
    throw new RefreshFailed('unexpected', error instanceof Error ? error.name : '', error);
  }
}

async function refreshed(list: DownloadedList, ports: RefreshPorts): Promise<Refreshed> {
  const files = list.files.map(file => new FileDownload(file, ports, report));
  let rows = 0;
  let reportedAt = -Infinity;
  let phase: RefreshProgress['phase'] = 'downloading';

  function report(always = false): void {
    const now = ports.now();
    if (!always && now - reportedAt < PROGRESS_EVERY_MS) return;
    reportedAt = now;
    ports.onProgress({
      phase,
      bytes: files.reduce((sum, file) => sum + file.bytes, 0),
      expectedBytes: files.reduce((sum, file) => sum + file.expectedBytes, 0),
      rows,
    });
  }
  const breathe = async (): Promise<void> => {
    await ports.breathe();
    ports.signal.throwIfAborted();
  };
  const file = (role: FileRole): FileDownload => {
    const found = files.find(download => download.file.role === role);
    if (found === undefined) throw new RefreshFailed('unexpected', `${list.id} has no file of ${role}`);
    return found;
  };

  report(true);
  const parsed = await parseOfacCsv(
    {
      entries: file('entries').chunks(),
      aliases: file('aliases').chunks(),
      comments: file('comments').chunks(),
    },
    {
      subtle: ports.subtle,
      breathe,
      onRows: read => {
        rows = read;
        report();
      },
    },
  );
  for (const download of files) checkFile(download, parsed);
  checkSize(parsed.entries.length, ports.previous?.entries);
  report(true);

  phase = 'building';
  report(true);
  const publishedAt = file('entries').lastModified;
  const meta = {
    list: list.id,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    fetchedAt: new Date(ports.now()).toISOString(),
    sourceHash: files.map(download => download.hash).join('-'),
  };
  const bytes = await buildPack(meta, parsed.entries, breathe);
  await breathe();
  // What does not open must never replace what does.
  const { header } = openPack(bytes);
  report(true);
  return { bytes, header };
}

/** The files of 2024 to 2026 have no line that is not a row: more than this share of them is another layout. */
const MOST_MALFORMED = 0.01;

/** Only a file that is whole and holds rows is that file. Comments may be none, all else must be some. */
function checkFile({ file, bytes }: FileDownload, parsed: Parsed): void {
  const { rows = 0, malformed = 0, terminated = false } = parsed.files[file.role] ?? {};
  const foreign = malformed > rows * MOST_MALFORMED || (rows === 0 && file.role !== 'comments');
  if (foreign && (terminated || malformed > 0)) throw new RefreshFailed('not-a-list', file.name);
  if (!terminated || bytes === 0) throw new RefreshFailed('truncated', file.name);
}

function checkSize(entries: number, before: number | undefined): void {
  if (before === undefined || before === 0) return;
  const share = entries / before;
  if (share < SMALLEST_SHARE || share > LARGEST_SHARE) {
    throw new RefreshFailed('shrunk', `${entries} / ${before}`);
  }
}
