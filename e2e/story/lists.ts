import { OFAC_SDN } from '../../src/watchlists/catalogue.ts';
import type { Tab } from '../drivers/driver.ts';
import { look } from './screens.ts';
import { until } from '../until.ts';
import { fixedPart, wording, type MessageKey } from './wording.ts';

/** Long enough for the whole list on a machine that runs two browsers at once. */
const WHOLE_LIST_MS = 45_000;

/** Presses Refresh of the OFAC list on the options page. */
export async function pressRefresh(options: Tab): Promise<void> {
  await options.press('button', wording('refresh_of', OFAC_SDN.title));
}

/** Refreshes, and waits until the new list is in use. Gives the texts of the progress line, as they came. */
export async function refreshToTheEnd(options: Tab): Promise<readonly string[]> {
  const progress = new Set<string>();
  const { text: before } = await look(options);
  if (before.includes(wording('refresh_done')))
    throw new Error('The end of the last refresh still stands there.');
  await pressRefresh(options);
  await until(
    'the end of the refresh',
    async () => {
      const now = await progressText(options);
      if (now !== null) progress.add(now);
      return (await look(options)).text;
    },
    text => text.includes(wording('refresh_done')),
    WHOLE_LIST_MS,
  );
  return [...progress];
}

/** Waits until some, but not all, of a list has arrived. */
export async function partlyArrived(options: Tab): Promise<void> {
  await until(
    'a download under way',
    () => progressText(options),
    text => text !== null && /[1-9]/.test(text),
  );
}

/** The words beside the progress bar; `null` while nothing is refreshed. */
async function progressText(options: Tab): Promise<string | null> {
  return await options.evaluate(() => {
    const bar = document.querySelector('progress, [role="progressbar"]');
    return bar?.parentElement?.textContent ?? null;
  }, null);
}

/** Refreshes and waits for the sentence of a failure: of this one, not of one that stood there before. */
export async function refreshInVain(options: Tab, ...sentences: readonly MessageKey[]): Promise<void> {
  const pressed = Date.now();
  await pressRefresh(options);
  await until(
    sentences.join(' or '),
    () =>
      options.evaluate(
        ({ parts, since }) => {
          const failed = [...document.querySelectorAll('time')].find(
            ({ dateTime, parentElement }) =>
              parentElement?.matches('[role="status"]') === true && Date.parse(dateTime) >= since,
          );
          const text = failed?.parentElement?.textContent ?? '';
          return { text, told: parts.some(part => text.includes(part)) };
        },
        { parts: sentences.map(fixedPart), since: pressed },
      ),
    ({ told }) => told,
  );
}
