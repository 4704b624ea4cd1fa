import { until } from '../until.ts';

/** Where files of lists are chosen on the settings page. */
export const LIST_FILES = '.drop';

/** One tab of a browser, driven from outside. The same in both browsers. */
export interface Tab {
  /** The id the browser's `tabs` API knows it by. */
  readonly id: number;
  /** Goes to an address and waits until its document has loaded. */
  readonly goto: (url: string) => Promise<void>;
  /** Runs a function in the page. It is sent as text: it may use its argument and the page, nothing else. */
  readonly evaluate: <Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ) => Promise<Result>;
  /** Runs a whole script in the page, as a script element would; the page's policy has no say. */
  readonly run: (source: string) => Promise<void>;
  /** Presses a control found as a screen reader finds it: by its role and its exact name. */
  readonly press: (role: 'button' | 'checkbox' | 'switch' | 'link', name: string) => Promise<void>;
  /** Presses on the first element a selector finds, with the mouse, as a hand would. */
  readonly click: (selector: string) => Promise<void>;
  /** Presses a key, such as `Enter`, wherever the focus of this tab is; the tab comes to the front. */
  readonly key: (key: string) => Promise<void>;
  /**
   * Chooses files for the first file input within a part of the page, that for lists unless another is named, as the dialog
   * of the browser would. Paths are absolute.
   */
  readonly chooseFiles: (paths: readonly string[], within?: string) => Promise<void>;
  /** Of the whole page, however long, as a PNG. */
  readonly screenshot: (file: string) => Promise<void>;
  /** Sets the size of the visible part, in CSS pixels. */
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The page the extension opens once, after its installation. */
const WELCOME = 'extension/welcome/index.html';

/** A tab as the `tabs` API tells it to the driver's seat: the address of the extension's own pages, of others none. */
interface OwnTab {
  readonly id: number;
  readonly url?: string;
}

/** The tabs of the extension's own pages, without the seat. @param ask evaluates an expression in the seat */
export async function ownTabs(ask: (expression: string) => Promise<unknown>): Promise<readonly OwnTab[]> {
  const tabs = (await ask(
    '(globalThis.browser ?? chrome).tabs.query({}).then(tabs => tabs.map(({ id, url }) => ({ id, url })))',
  )) as readonly OwnTab[];
  return tabs.filter(({ url = '' }) => url.includes('-extension://') && !url.endsWith('/manifest.json'));
}

/**
 * Waits for the page of first steps and closes it: it comes by itself, and whoever opens a tab must not take it for theirs.
 * Gives the addresses of what was closed.
 */
export async function closeWelcome(
  ask: (expression: string) => Promise<unknown>,
): Promise<readonly string[]> {
  const opened = await until(
    'the page of first steps',
    () => ownTabs(ask),
    tabs => tabs.some(({ url = '' }) => url.includes(WELCOME)),
  );
  await ask(`(globalThis.browser ?? chrome).tabs.remove(${JSON.stringify(opened.map(({ id }) => id))})`);
  return opened.map(({ url = '' }) => url);
}

/** Closes the tabs that show this page of the extension. */
export async function closeOwn(ask: (expression: string) => Promise<unknown>, path: string): Promise<void> {
  const ids = (await ownTabs(ask)).filter(({ url = '' }) => url.endsWith(`/${path}`)).map(({ id }) => id);
  await ask(`(globalThis.browser ?? chrome).tabs.remove(${JSON.stringify(ids)})`);
}

/** What the toolbar shows for one tab. */
export interface Badge {
  readonly text: string;
  readonly title: string;
}

/** A browser with the built extension in it, and every host mapped to a world on loopback. */
export interface Driver {
  readonly name: BrowserName;
  /** `chrome-extension://...` or `moz-extension://...`, without a slash at the end. */
  readonly origin: string;
  readonly openPage: (url: string) => Promise<Tab>;
  /** Opens a page of the extension, such as `extension/options/index.html`, in a tab of its own. */
  readonly openScreen: (path: string) => Promise<Tab>;
  /** The page of first steps the extension opened by itself as it was installed; closed since. */
  readonly welcomed: readonly string[];
  /** The addresses of the extension's pages that are open, the driver's own seat left out. */
  readonly screens: () => Promise<readonly string[]>;
  /** Closes a page that the extension opened by itself. @param path as of `openScreen` */
  readonly closeScreen: (path: string) => Promise<void>;
  readonly badge: (tab: Tab) => Promise<Badge>;
  /** Ends the service worker or event page, as the browser does when it has been idle. */
  readonly stopBackground: () => Promise<void>;
  /** What only one of the browsers can do; a chapter that needs it says so when it is missing. */
  readonly special: Special;
  readonly close: () => Promise<void>;
}

export type BrowserName = 'chromium' | 'firefox';

export interface Special {
  /**
   * From now on the browser refuses to store anything of the extension, as it does when the disk is full, until the
   * background is stopped.
   */
  readonly fillDisk?: () => Promise<void>;
  /** From now on nothing the extension stores is ever finished storing, until the background is stopped. */
  readonly holdStoring?: () => Promise<void>;
  /** What a tab takes the user to prefer. */
  readonly preferColours?: (tab: Tab, scheme: 'light' | 'dark') => Promise<void>;
  /** The markup inside the closed shadow roots of a page. */
  readonly closedShadows?: (tab: Tab) => Promise<readonly string[]>;
}

/** The text that runs `run(argument)` in a page. Bundlers that keep names (tsx) call a helper the page lacks. */
export function expressionOf<Argument>(run: (argument: Argument) => unknown, argument: Argument): string {
  const json = argument === undefined ? 'undefined' : JSON.stringify(argument);
  return `(() => { const __name = target => target; return (${run.toString()})(${json}); })()`;
}

/**
 * Opens a tab and finds the id the `tabs` API gave it: the one that was not there before. Addresses would not do,
 * the extension has no permission to see them.
 */
export async function newTabId<Opened>(
  ids: () => Promise<readonly number[]>,
  open: () => Promise<Opened>,
): Promise<{ readonly id: number; readonly opened: Opened }> {
  const before = new Set(await ids());
  const opened = await open();
  const id = (await ids()).find(candidate => !before.has(candidate));
  if (id === undefined) throw new Error('The new tab is not known to the tabs API.');
  return { id, opened };
}
