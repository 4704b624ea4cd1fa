import type { PageKind, Reader } from '../../src/readers/reader.ts';
import { onAddressChange } from './address.ts';
import { PACE } from './pace.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Reads the page that is open, again whenever it changes, and starts over when the address does. One visit is one
 * address; everything it starts hangs on one signal, so that leaving the page is all the tearing down there is.
 * Addresses no reader knows cost one look at the address.
 */
export function watchPage(world: Surroundings, signal: AbortSignal): void {
  const { window } = world;
  let visit = new AbortController();
  let url = '';
  /** The background may hold something about this address. */
  let isTold = false;

  const leave = async (): Promise<void> => {
    visit.abort();
    if (!isTold) return;
    isTold = false;
    await world.pageLeft();
  };

  const arrive = async (): Promise<void> => {
    const { href } = window.location;
    if (signal.aborted || href === url) return;
    const isFirst = url === '';
    url = href;
    const left = leave();
    visit = new AbortController();
    const mine = AbortSignal.any([visit.signal, signal]);
    const known = knownAs(world.readers, href);
    await left;
    if (!known || mine.aborted || !(await world.mayRead(href))) return;
    if (isOver(mine)) return;
    isTold = true;
    // After a navigation inside the page the old person is still in the document for a moment.
    const delay = isFirst ? 0 : PACE.profile.quiet;
    world.watchers[known.kind]?.(world, { reader: known.reader, url: new URL(href), delay, signal: mine });
  };

  onAddressChange(window, () => void arrive(), signal);
  // The worker may sleep through this message; whoever shows an assessment asks the page for its address first.
  window.addEventListener('pagehide', () => void leave(), { signal });
  // A page that comes back out of the browser's cache runs on where it stopped; its assessment is gone.
  window.addEventListener(
    'pageshow',
    event => {
      if (event.persisted) url = '';
      void arrive();
    },
    { signal },
  );
  void arrive();
}

/** The signal may have aborted while something was awaited, which its type does not know. */
function isOver({ aborted }: AbortSignal): boolean {
  return aborted;
}

function knownAs(
  readers: readonly Reader[],
  href: string,
): { readonly reader: Reader; readonly kind: PageKind } | undefined {
  const url = new URL(href);
  for (const reader of readers) {
    const kind = reader.kindOf(url);
    if (kind) return { reader, kind };
  }
  return undefined;
}
