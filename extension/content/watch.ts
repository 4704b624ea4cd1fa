import { readWith } from '../../src/readers/read-with.ts';
import type { Reader, Reading } from '../../src/readers/reader.ts';
import type { PageMark } from '../contract.ts';

/** What the watcher needs of the world: the page, the background, and the clock of the page's event loop. */
export interface Surroundings {
  /** No two know the same address. */
  readonly readers: readonly Reader[];
  readonly document: Document;
  readonly window: Window;
  readonly mayRead: (url: string) => Promise<boolean>;
  readonly pageRead: (url: string, reading: Reading) => Promise<PageMark | null>;
  readonly pageLeft: () => Promise<unknown>;
  readonly draw: (mark: PageMark, visit: AbortSignal) => void;
}

/** The page must hold still this long before it is read again: late sections arrive in bursts. */
const QUIET_MS = 300;
/** ... but a page that never holds still is read all the same, this long after its first change. */
const RESTLESS_MS = 1_000;
/** A page that still cannot be read this long after it was opened is said to be unreadable. */
const PATIENCE_MS = 8_000;
/** Where the Navigation API is missing, the address is compared this often. */
const ADDRESS_CHECK_MS = 250;

/**
 * Reads the page that is open, again whenever it changes, and starts over when the address does. One visit is one
 * address; everything it starts hangs on one signal, so that leaving the page is all the tearing down there is.
 */
export function watchPage(surroundings: Surroundings, signal: AbortSignal): void {
  const { window } = surroundings;
  let visit = new AbortController();
  let url = '';

  const arrive = (): void => {
    if (signal.aborted || window.location.href === url) return;
    const isFirst = url === '';
    url = window.location.href;
    visit.abort();
    visit = new AbortController();
    // After a navigation inside the page the old person is still in the document for a moment.
    void follow(surroundings, isFirst ? 0 : QUIET_MS, AbortSignal.any([visit.signal, signal]));
  };

  onAddressChange(window, arrive, signal);
  // The worker may sleep through this message; whoever shows an assessment asks the page for its address first.
  window.addEventListener('pagehide', () => void surroundings.pageLeft(), { signal });
  // A page that comes back out of the browser's cache runs on where it stopped; its assessment is gone.
  window.addEventListener(
    'pageshow',
    event => {
      if (event.persisted) url = '';
      arrive();
    },
    { signal },
  );
  arrive();
}

async function follow(surroundings: Surroundings, firstDelay: number, visit: AbortSignal): Promise<void> {
  const { readers, document, window, mayRead, pageRead, pageLeft, draw } = surroundings;
  const { href } = window.location;
  const url = new URL(href);
  if (firstDelay > 0) await pageLeft();
  const reader = readers.find(each => each.kindOf(url) === 'profile');
  if (!reader || !(await mayRead(href)) || visit.aborted) return;

  const opened = performance.now();
  let sent = '';
  const read = async (): Promise<void> => {
    const reading = readWith(reader, document, url);
    const text = JSON.stringify(reading);
    const isEarly = performance.now() - opened < PATIENCE_MS;
    if (text === sent || (isEarly && mayStillCome(reading))) return;
    sent = text;
    const mark = await pageRead(href, reading);
    if (mark && !visit.aborted) draw(mark, visit);
  };

  const readWhenQuiet = coalesced(window, () => void read(), visit);
  const observer = new MutationObserver(() => {
    readWhenQuiet(QUIET_MS);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  visit.addEventListener('abort', () => {
    observer.disconnect();
  });

  readWhenQuiet(firstDelay);
  const last = window.setTimeout(() => void read(), PATIENCE_MS + 1);
  visit.addEventListener('abort', () => {
    window.clearTimeout(last);
  });
}

/** A page that is still being built looks unreadable at first; a page of somebody else may still be the old one. */
function mayStillCome(reading: Reading): boolean {
  return reading.kind === 'unreadable';
}

/** Runs `work` once the calls have stopped for the delay they ask for, or have gone on for too long. */
function coalesced(window: Window, work: () => void, signal: AbortSignal): (delay: number) => void {
  let timer: number | undefined;
  let waitingSince = 0;
  signal.addEventListener('abort', () => {
    window.clearTimeout(timer);
  });
  return delay => {
    if (signal.aborted) return;
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    window.clearTimeout(timer);
    timer = window.setTimeout(
      () => {
        timer = undefined;
        work();
      },
      Math.min(delay, Math.max(0, waitingSince + RESTLESS_MS - now)),
    );
  };
}

/** The isolated world does not see the page call `pushState`; the Navigation API tells it (not in every browser). */
function onAddressChange(window: Window, listener: () => void, signal: AbortSignal): void {
  if ('navigation' in window) {
    window.navigation.addEventListener('currententrychange', listener, { signal });
  } else {
    const timer = setInterval(listener, ADDRESS_CHECK_MS);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
    });
  }
}
