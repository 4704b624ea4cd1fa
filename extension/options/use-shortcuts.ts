import { useEffect, useState } from 'preact/hooks';
import { type Shortcut, shortcuts } from '../platform/shortcuts.ts';

/** The keys as they are set now; `undefined` until the browser told, none where it does not. */
export function useShortcuts(): readonly Shortcut[] | undefined {
  const [known, setKnown] = useState<readonly Shortcut[]>();
  useEffect(() => {
    shortcuts().then(setKnown, () => {
      setKnown([]); // How to change them is said all the same.
    });
  }, []);
  return known;
}
