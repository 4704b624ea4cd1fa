import type { Page } from 'playwright';

/** What a page noted of its own coming; milliseconds from the start of the navigation. */
export interface Noted {
  /** The first content was painted, whatever it was. */
  readonly first: number;
  /** The line the screen is opened for was put into the page. */
  readonly there: number;
  /** The frame that shows it was drawn. */
  readonly drawn: number;
  /** The text of the part around that line as it was first there. */
  readonly text: string;
}

/** The parts of a screen. */
export interface Parts {
  /** The line a screen is opened for. */
  readonly line: string;
  /** What must be there together with it. */
  readonly part: string;
}

type Notes = { -readonly [Each in keyof Noted]: Noted[Each] };

/** Runs in every page before its own scripts. */
export function notePaints({ line, part }: Parts): void {
  const notes: Notes = { first: NaN, there: NaN, drawn: NaN, text: '' };
  (globalThis as unknown as { notes: Notes }).notes = notes;
  const look = new MutationObserver(() => {
    if (!document.querySelector(line)) return;
    look.disconnect();
    notes.there = performance.now();
    notes.text = document.querySelector(part)?.textContent ?? '';
    requestAnimationFrame(() => {
      // The first task after a frame comes when that was drawn.
      setTimeout(() => {
        notes.drawn = performance.now();
      });
    });
  });
  look.observe(document, { childList: true, subtree: true });
  new PerformanceObserver(list => {
    for (const { startTime } of list.getEntriesByName('first-contentful-paint')) notes.first = startTime;
  }).observe({ type: 'paint', buffered: true });
}

/** When the line was painted: with the first paint, of which the browser itself tells, unless that came before it. */
export function saidAt({ first, there, drawn }: Noted): number {
  return first >= there ? first : drawn;
}

/** What the page noted, once there is all of it. */
export async function notedBy(page: Page): Promise<Noted> {
  const notes = await page.waitForFunction(() => {
    const noted = (globalThis as unknown as { notes: Noted }).notes;
    return Number.isNaN(noted.first + noted.drawn) ? undefined : noted;
  });
  return (await notes.jsonValue()) as Noted;
}

/** The text of a part as it is now. */
export async function textOf(page: Page, part: string): Promise<string> {
  return await page.evaluate(at => document.querySelector(at)?.textContent ?? '', part);
}
