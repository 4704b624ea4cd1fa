import type { Page } from 'playwright';

/** One screen in one state. */
export interface Shot {
  readonly name: string;
  /** Of a page of the extension. */
  readonly path: string;
  /** Windows it is looked at in, CSS pixels; the second is the first at 200 %, where there is a third it is at 400 %. */
  readonly widths: readonly number[];
  /** Brings the screen into its state. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const PAGE = [1280, 640, 320] as const;

export const SHOTS: readonly Shot[] = [
  { name: 'settings', path: 'extension/options/index.html', widths: PAGE },
];
