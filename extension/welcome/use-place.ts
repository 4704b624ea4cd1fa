import { useEffect, useState } from 'preact/hooks';
import { type Place, placeIn } from './steps.ts';

/** Where in the steps the user is. It stands in the address: a reload, a bookmark and Back lead there again. */
export function usePlace(): { readonly place: Place; readonly go: (place: Place) => void } {
  const [place, setPlace] = useState(placeIn(location.hash));
  useEffect(() => {
    const follow = (): void => {
      setPlace(placeIn(location.hash));
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  return {
    place,
    go: next => {
      location.hash = next;
      setPlace(next);
    },
  };
}
