import { DOWNLOADED_LISTS } from './catalogue.ts';

/** A list that came with the package, compiled. Its dates stand in its header too; these are known without opening it. */
export interface PackagedList {
  readonly list: string;
  /** When the release machine downloaded it, ISO 8601. */
  readonly fetchedAt: string;
  readonly publishedAt?: string;
}

/** Where in the package the lists are told. */
export const PACKAGED_LISTS_FILE = 'data/lists.json';

/** Where in the package the bytes of a list are. */
export function packagedListFile(list: string): string {
  return `data/lists/${list}.bin`;
}

/** The index as the build writes it. */
export function packagedListsText(lists: readonly PackagedList[]): string {
  return `${JSON.stringify({ lists })}\n`;
}

/** The index as the background reads it: what is not a list of the catalogue with its times is left out. */
export function readPackagedLists(bytes: ArrayBuffer | Uint8Array): readonly PackagedList[] {
  const found = new Map<string, PackagedList>();
  for (const row of rowsOf(bytes)) {
    if (typeof row !== 'object' || row === null) continue;
    const { list, fetchedAt, publishedAt }: Readonly<Record<string, unknown>> = { ...row };
    if (!DOWNLOADED_LISTS.some(({ id }) => id === list) || typeof list !== 'string') continue;
    if (typeof fetchedAt !== 'string' || Number.isNaN(Date.parse(fetchedAt))) continue;
    const isDay = typeof publishedAt === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(publishedAt);
    found.set(list, { list, fetchedAt, ...(isDay ? { publishedAt } : {}) });
  }
  return [...found.values()];
}

function rowsOf(bytes: ArrayBuffer | Uint8Array): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const lists = typeof value === 'object' && value !== null && 'lists' in value ? value.lists : undefined;
    return Array.isArray(lists) ? lists : [];
  } catch {
    return []; // A damaged package: the lists count as not there, and the options page shows it.
  }
}
