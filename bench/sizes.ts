import { gzipSync } from 'node:zlib';
import { bytesOf, filesOf, textOf } from '../scripts/gates/built.ts';
import { Mendable } from '../scripts/mendable.ts';

/** Bytes after gzip, level 9. */
export interface Sizes {
  readonly contentScripts: readonly (readonly [name: string, bytes: number])[];
  /** The popup's scripts and styles. */
  readonly popup: number;
  readonly whole: number;
}

/** The sizes of what lies in `dist/chrome`; absent when nothing was built. */
export function builtSizes(): Sizes | undefined {
  try {
    return {
      contentScripts: pageScriptSizes(),
      popup: sum(loadedBy('extension/popup/index.html')),
      whole: sum(filesOf('chrome')),
    };
  } catch (cause) {
    if (cause instanceof Mendable || isMissingFile(cause)) return undefined;
    throw cause;
  }
}

/** Everything that may be put into a page, by file name: gzipped, largest first. */
export function pageScriptSizes(): readonly (readonly [name: string, bytes: number])[] {
  return filesOf('chrome')
    .filter(path => path.startsWith('extension/content/') && path.endsWith('.js'))
    .map(path => [path.replace(/^.*\//, ''), gzipped(path)] as const)
    .toSorted(([, one], [, other]) => other - one);
}

/** What a page loads, with all that its scripts import. */
function loadedBy(page: string): readonly string[] {
  const files = filesOf('chrome').filter(file => file.startsWith('assets/'));
  const loaded = new Set<string>([page]);
  // A set goes on with what is added meanwhile.
  for (const from of loaded) {
    const text = textOf('chrome', from);
    for (const file of files) if (text.includes(file.slice('assets/'.length))) loaded.add(file);
  }
  loaded.delete(page);
  return [...loaded];
}

function sum(paths: readonly string[]): number {
  return paths.reduce((total, path) => total + gzipped(path), 0);
}

function gzipped(path: string): number {
  return gzipSync(bytesOf('chrome', path), { level: 9 }).length;
}

function isMissingFile(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}
