import { readWith } from '../../src/readers/read-with.ts';
import type { Reader } from '../../src/readers/reader.ts';
import { skeletonOf } from '../../src/readers/skeleton.ts';

/** For a health report: who read the page, what came of it, and how the page is built. Nothing of what it says. */
export function skeletonText(readers: readonly Reader[], document: Document, url: URL): string | undefined {
  try {
    const reader = readers.find(each => each.kindOf(url) !== undefined);
    if (!reader) return undefined;
    const reading = readWith(reader, document, url);
    const detail =
      reading.kind === 'candidate' ? reading.layout : reading.kind === 'unreadable' ? reading.reason : '';
    return [
      `${reader.id} ${reading.kind} ${detail}`.trimEnd(),
      skeletonOf(document.documentElement, reader.selectors),
    ].join('\n');
  } catch {
    return undefined; // The page put something else where its root should be.
  }
}
