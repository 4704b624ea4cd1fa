import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PARTS, type PartId } from './parts.ts';

/** The strip of the window, from above, in which a part counts as the one that is read. */
const STRIP = '-10% 0px -70% 0px';

/** The part of the page the user looks at; `undefined` until that is known. */
export function useCurrentPart(page: RefObject<HTMLElement | null>): PartId | undefined {
  const [current, setCurrent] = useState<PartId>();
  useEffect(() => {
    // An address with an anchor was looked for before the parts were there.
    const anchor = decoded(location.hash.slice(1));
    if (anchor !== '') document.getElementById(anchor)?.scrollIntoView();
    if (typeof IntersectionObserver === 'undefined') return undefined;
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      entries => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        // Between two parts, the one before stays.
        setCurrent(before => PARTS.find(({ id }) => seen.has(id))?.id ?? before);
      },
      { rootMargin: STRIP },
    );
    for (const { id } of PARTS) {
      const part = page.current?.querySelector(`#${id}`);
      if (part) observer.observe(part);
    }
    return () => {
      observer.disconnect();
    };
  }, [page]);
  return current;
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}
