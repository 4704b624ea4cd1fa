import { useEffect, useState } from 'preact/hooks';

/** So long a screen waits for what it is to show; then it comes with what there is, and says what is missing. */
const LONGEST_MS = 1_500;

/**
 * Whether a screen may come: once all it shows at first is `known`, so that nothing in it moves when an answer arrives.
 * From then on it stays, whatever is read anew.
 */
export function useKnown(known: boolean): boolean {
  const [came, setCame] = useState(known);
  if (known && !came) setCame(true);
  useEffect(() => {
    const late = setTimeout(() => {
      setCame(true);
    }, LONGEST_MS);
    return () => {
      clearTimeout(late);
    };
  }, []);
  return came || known;
}
