import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { PARTS, type PartId } from './parts.ts';
import { holds, rangesOf, wordsOf } from './search-text.ts';

/** The name of what is found, for `::highlight()`. */
const HIGHLIGHT = 'found';

export interface Search {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly clear: () => void;
  /** The parts that hold what is looked for; `undefined` while nothing is. */
  readonly found: ReadonlySet<PartId> | undefined;
}

/** Looks through the parts of the page, as they stand on the screen, and shows in them what was found. */
export function useSearch(page: RefObject<HTMLElement | null>): Search {
  const [text, change] = useState('');
  const [found, setFound] = useState<Search['found']>();

  useLayoutEffect(() => {
    const words = wordsOf(text);
    const parts = PARTS.flatMap(({ id }) => {
      const part = words.length > 0 && page.current?.querySelector(`#${id}`);
      return part && holds(part, words) ? [{ id, part }] : [];
    });
    setFound(words.length > 0 ? new Set(parts.map(({ id }) => id)) : undefined);
    show(parts.flatMap(({ part }) => rangesOf(part, words)));
  }, [text, page]);

  const clear = useCallback(() => {
    change('');
  }, []);
  return { text, change, clear, found };
}

/** Nothing is put into the page for it. Where the browser has no such means, the parts alone tell. */
function show(ranges: readonly Range[]): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(HIGHLIGHT);
  else CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}
