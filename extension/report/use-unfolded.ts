import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** A document has nothing folded away: what its parts fold is unfolded before it is painted, and before it is printed. */
export function useUnfolded(): RefObject<HTMLElement | null> {
  const root = useRef<HTMLElement>(null);
  const unfold = (): void => {
    for (const each of root.current?.querySelectorAll('details') ?? []) each.open = true;
  };
  useLayoutEffect(unfold, []);
  useEffect(() => {
    window.addEventListener('beforeprint', unfold);
    return () => {
      window.removeEventListener('beforeprint', unfold);
    };
  }, []);
  return root;
}
