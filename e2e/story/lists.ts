import { OFAC_SDN, watchlist } from '../../src/watchlists/catalogue.ts';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../until.ts';
import type { Stage } from './stage.ts';
import { fixedPart, wording, type MessageKey } from './wording.ts';

/** Long enough for the whole list on a machine that runs two browsers at once. */
const WHOLE_LIST_MS = 90_000;

/** One list in the table of the options page. */
export interface RowSeen {
  /** All it says, white space folded. */
  readonly text: string;
  /** The last thing it announced: progress, or how a refresh ended. */
  readonly status: string;
  /** When the failure it tells of happened, in milliseconds since 1970. */
  readonly failedAt: number | null;
}

/** A list as the screens call it; the two whose names are not proper names are called by their message. */
export function nameOf(list: string): string {
  return watchlist(list)?.shortTitle ?? list;
}

/** The rows of one list; `null` while the table is not there. */
export async function rowOf(options: Tab, list: string): Promise<RowSeen | null> {
  return await options.evaluate(
    (title: string) => {
      const heads = [...document.querySelectorAll('table.lists tbody th')];
      const body = heads.find(({ textContent }) => textContent.includes(title))?.closest('tbody');
      if (!body) return null;
      const fold = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
      const said = [...body.querySelectorAll('[role="status"], .progress')].findLast(
        element => !element.closest('details'),
      );
      const failed = body.querySelector('.failure time');
      return {
        text: fold(body.textContent),
        status: fold(said?.textContent),
        failedAt: failed instanceof HTMLTimeElement ? Date.parse(failed.dateTime) : null,
      };
    },
    watchlist(list)?.title ?? list,
  );
}

/** Waits until the rows of a list say something. */
export async function rowSays(options: Tab, list: string, text: string): Promise<RowSeen> {
  const row = await until(
    `${list}: "${text}"`,
    () => rowOf(options, list),
    seen => seen?.text.includes(text) === true,
    WHOLE_LIST_MS,
  );
  if (row === null) throw new Error(`${list} has no row.`);
  return row;
}

/** Presses Refresh of one list. */
export async function pressRefresh(options: Tab, list: string = OFAC_SDN.id): Promise<void> {
  await options.press('button', wording('refresh_of', nameOf(list)));
}

/** Asks the background for a refresh as the page does once the hosts are allowed, without a press. */
export async function askFor(options: Tab, list: string): Promise<void> {
  await options.evaluate(async (wanted: string) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Messages } }).chrome;
    await runtime.sendMessage({ name: 'refresh-start', request: { lists: [wanted] } });
  }, list);
}

/** Of the browser's messages, what is used here. */
interface Messages {
  readonly sendMessage: (message: unknown) => Promise<unknown>;
}

/** Refreshes one list on a page of its own, and waits for its end. Gives the texts of the progress line, as they came. */
export async function refreshToTheEnd(
  stage: Stage,
  list: string = OFAC_SDN.id,
  end: 'refresh_done' | 'refresh_unchanged' = 'refresh_done',
): Promise<{ readonly options: Tab; readonly progress: readonly string[] }> {
  const progress = new Set<string>();
  // What ended before a page was opened does not stand on it.
  const options = await stage.openOptions();
  await pressRefresh(options, list);
  await until(
    `${list}: ${end}`,
    async () => {
      const row = await rowOf(options, list);
      if (row !== null) progress.add(row.status);
      return row;
    },
    row => row?.status === wording(end),
    WHOLE_LIST_MS,
  );
  return { options, progress: [...progress] };
}

/** Waits until some, but not all, of a list has arrived. */
export async function partlyArrived(options: Tab, list: string = OFAC_SDN.id): Promise<void> {
  const downloading = wording('refresh_downloading');
  await until(
    'a download under way',
    () => rowOf(options, list),
    row => row?.status.startsWith(downloading) === true && /[1-9]/.test(row.status),
  );
}

/** Refreshes and waits for the sentence of a failure: of this one, not of one that stood there before. */
export async function refreshInVain(
  options: Tab,
  list: string,
  ...sentences: readonly MessageKey[]
): Promise<RowSeen> {
  const pressed = Date.now();
  await pressRefresh(options, list);
  return await failsWith(options, list, pressed, ...sentences);
}

/** Waits until a list says that its refresh failed since then, and why. */
export async function failsWith(
  options: Tab,
  list: string,
  since: number,
  ...sentences: readonly MessageKey[]
): Promise<RowSeen> {
  const parts = sentences.map(fixedPart);
  const row = await until(
    `${list}: ${sentences.join(' or ')}`,
    () => rowOf(options, list),
    seen =>
      (seen?.failedAt ?? 0) >= since &&
      parts.some(part => seen?.status.includes(part.replaceAll(/\s+/g, ' '))),
    WHOLE_LIST_MS,
  );
  if (row === null) throw new Error(`${list} has no row.`);
  return row;
}

/** A number as the screens write it. */
export function counted(number: number): string {
  return new Intl.NumberFormat('en').format(number);
}
