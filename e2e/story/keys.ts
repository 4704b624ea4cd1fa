import type { Tab } from '../drivers/driver.ts';
import { until } from '../until.ts';

/** More than there are places to stop at on any screen whose folds are closed. */
const MOST_TABS = 150;

/** What has the focus. */
export interface Focused {
  /** Its label, or what stands in it. */
  readonly words: string;
  readonly element: string;
  /** Tab stops at it; what only a program can put the focus on is no place to act at. */
  readonly isStop: boolean;
  /** It had the focus before. */
  readonly isKnown: boolean;
  /** It has a box inside the window, and an outline. */
  readonly isVisible: boolean;
  readonly isClosedFold: boolean;
  /** Nothing behind it can be stopped at. */
  readonly isLast: boolean;
}

export async function focused(tab: Tab): Promise<Focused> {
  return await tab.evaluate(() => {
    const own = globalThis as unknown as { met?: Set<Element> };
    own.met ??= new Set();
    const has = document.activeElement ?? document.body;
    const isKnown = own.met.has(has);
    own.met.add(has);
    const { top, bottom, left, right, width, height } = has.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(has);
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ]
      .filter(each => each.checkVisibility() && each.tabIndex >= 0 && !each.matches(':disabled'))
      .filter(each => !(each instanceof HTMLInputElement && each.type === 'radio'));
    const label = (has as HTMLInputElement).labels?.[0] ?? has;
    return {
      words: has === document.body ? '' : label.textContent.trim(),
      element: has.tagName,
      // While the focus is in the browser's own bars, Firefox names an element here all the same.
      isStop: document.hasFocus() && has !== document.body && (has as HTMLElement).tabIndex >= 0,
      isKnown,
      isVisible:
        width * height > 0 &&
        bottom > 0 &&
        right > 0 &&
        top < innerHeight &&
        left < innerWidth &&
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) > 0,
      isClosedFold: has.tagName === 'SUMMARY' && !(has.parentElement as HTMLDetailsElement).open,
      isLast: stops.at(-1) === has,
    };
  }, null);
}

/**
 * Presses Tab until the focus is on what says this, and sees to it that one always sees where one is.
 * @param unfolding opens what is folded on the way, by Enter
 */
export async function tabTo(tab: Tab, words: string, unfolding = false): Promise<void> {
  for (let step = 0; step < MOST_TABS; step += 1) {
    const now = await stop(tab);
    if (now.isStop && now.words === words) return;
    if (unfolding && now.isStop && now.isClosedFold) await unfold(tab);
    await tab.key('Tab');
  }
  throw new Error(`"${words}" is not reached with the Tab key.`);
}

/** What is in a fold is built once it is open; until then the next stop is behind it. */
async function unfold(tab: Tab): Promise<void> {
  await tab.key('Enter');
  await until(
    'what the fold holds',
    () => tab.evaluate(() => document.activeElement?.nextElementSibling !== null, null),
    isThere => isThere,
  );
}

/** Goes through the whole screen with Tab: every stop is seen, none keeps the focus, and the last one is reached. */
export async function walk(tab: Tab): Promise<void> {
  const trail: string[] = [];
  for (let step = 0; step < MOST_TABS; step += 1) {
    await tab.key('Tab');
    const now = await stop(tab);
    trail.push(`${now.element} ${now.words}`);
    if (now.isLast) return;
    if (now.isKnown && now.element !== 'BODY') break;
  }
  throw new Error(`The last control is not reached with the Tab key: ${trail.slice(-5).join(', ')}`);
}

export async function waitForFocus(tab: Tab, words: string): Promise<void> {
  await until(
    `the focus on "${words}"`,
    () => focused(tab),
    now => now.words === words,
  );
}

/** Types as a hand would, key by key. */
export async function type(tab: Tab, text: string): Promise<void> {
  for (const letter of text) await tab.key(letter);
}

async function stop(tab: Tab): Promise<Focused> {
  const now = await focused(tab);
  if (!now.isStop || now.isVisible) return now;
  // Firefox scrolls to what has the focus a moment later.
  await until(
    `the focus seen on ${now.element} "${now.words}"`,
    () => focused(tab),
    ({ isVisible }) => isVisible,
  );
  return now;
}
