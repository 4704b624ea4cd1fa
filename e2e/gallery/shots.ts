import type { Page } from 'playwright';
import type { PracticeId } from '../../extension/popup/practice-samples.ts';
import { reportFile, reportOfSignals } from './report-file.ts';

/** One screen in one state. */
export interface Shot {
  readonly name: string;
  /** Of a page of the extension. */
  readonly path: string;
  /** Windows it is looked at in, CSS pixels; half of one is the same window at 200 %, a quarter at 400 %. */
  readonly widths: readonly number[];
  /** What axe would say of it was said of others that have the same parts. */
  readonly isAudited?: false;
  /** Brings the screen into its state. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const PAGE = [1280, 640, 320] as const;
/** As wide as the popup is, and the least anybody has. */
const POPUP = [400, 320] as const;

/** Everything that is folded stands open. */
async function unfold(page: Page): Promise<void> {
  for (let depth = 0; depth < 3; depth += 1) {
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await page.waitForTimeout(50);
  }
}

/** Opens a saved report, and waits until it is drawn. */
function opening(text: string): (page: Page) => Promise<void> {
  return async page => {
    const file = { name: 'report.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.locator('input[type="file"]').first().setInputFiles(file);
    await page.locator('svg').first().waitFor();
  };
}

/** What the practice page shows: each of its states once. */
const PRACTICED: Readonly<Record<PracticeId, true>> = {
  'nothing-found': true,
  ask: true,
  resolve: true,
  'possible-match': true,
  'name-only': true,
  contradicted: true,
  decided: true,
  unreadable: true,
  'no-lists': true,
  stale: true,
  list: true,
  'page-unreadable': true,
  'own-profile': true,
  many: true,
  long: true,
  'right-to-left': true,
};

const popups: readonly Shot[] = Object.keys(PRACTICED).map(id => ({
  name: `popup ${id}`,
  path: `extension/popup/practice.html?only#${id}`,
  widths: POPUP,
}));

export const SHOTS: readonly Shot[] = [
  ...popups,
  {
    name: 'popup unfolded',
    path: 'extension/popup/practice.html?only#possible-match',
    widths: POPUP,
    prepare: unfold,
  },
  { name: 'form', path: 'extension/popup/index.html?form', widths: PAGE },
  { name: 'practice', path: 'extension/popup/practice.html#ask', widths: PAGE },
  ...(['what', 'never', 'sites', 'lists', 'done'] as const).map(step => ({
    name: `welcome ${step}`,
    path: `extension/welcome/index.html#${step}`,
    widths: PAGE,
  })),
  { name: 'report', path: 'extension/report/index.html', widths: PAGE, prepare: opening(reportFile()) },
  {
    name: 'report of every signal',
    path: 'extension/report/index.html',
    widths: [1280],
    isAudited: false,
    prepare: opening(reportOfSignals()),
  },
  { name: 'report none', path: 'extension/report/index.html', widths: PAGE },
  { name: 'next', path: 'extension/next/index.html', widths: PAGE },
  { name: 'settings', path: 'extension/options/index.html', widths: PAGE },
];

/** Looked at in every language: one of each kind, with as many words as it has. */
export const SPOKEN: readonly Shot[] = SHOTS.filter(({ name }) =>
  [
    'popup unfolded',
    'popup list',
    'form',
    'welcome never',
    'welcome lists',
    'report',
    'next',
    'settings',
  ].includes(name),
);
