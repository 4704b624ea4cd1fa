/** What the popup shows, for tests only. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { TabState } from '../contract.ts';
import { PopupView } from './PopupView.tsx';
import { NOW } from './samples.ts';
import type { KeptHere } from './use-kept-here.ts';
import type { PageTools } from './use-page-tools.ts';
import type { ReaderHere } from './use-reader-here.ts';
import type { TabReading } from '../ui/use-tab-state.ts';

const nothing = (): void => undefined;

/** Nobody is kept, and this candidate may be. */
export const NOT_KEPT: KeptHere = {
  state: 'possible',
  others: 0,
  days: 180,
  failed: false,
  keep: nothing,
  forget: nothing,
  seen: nothing,
};

/** The page is of no known site, and may be read once and taught. */
export const TOOLS: PageTools = {
  site: { state: 'other' },
  note: undefined,
  check: nothing,
  teach: nothing,
  enter: nothing,
};

/** The reader is well. */
export const WELL: ReaderHere = { judge: nothing };

/** The popup as it shows a reading. */
export function shown(
  reading: TabReading,
  openSettings = nothing,
  asPage = false,
  kept = NOT_KEPT,
  { tools = TOOLS, reader = WELL }: { readonly tools?: PageTools; readonly reader?: ReaderHere } = {},
): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(
    <PopupView
      reading={reading}
      kept={kept}
      reader={reader}
      tools={tools}
      now={NOW}
      asPage={asPage}
      openSettings={openSettings}
    />,
    root,
  );
  return root;
}

/** Unfolds one part, as a click on its first line does. */
export function unfold(fold: Element | null | undefined): void {
  if (!(fold instanceof HTMLDetailsElement)) throw new Error('There is nothing to unfold.');
  void act(() => {
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
  });
}

/** Unfolds everything in `root`, and what only then is there. */
export function unfolded<Root extends ParentNode>(root: Root): Root {
  for (;;) {
    const folds = root.querySelectorAll('details:not([open])');
    if (folds.length === 0) return root;
    for (const fold of folds) unfold(fold);
  }
}

/** The chapter under this heading. */
export function chapterOf(root: ParentNode, heading: string): HTMLDetailsElement {
  const found = [...root.querySelectorAll<HTMLDetailsElement>('details.chapter')].find(
    chapter => chapter.querySelector('h2')?.textContent.startsWith(heading) === true,
  );
  if (!found) throw new Error(`There is no chapter "${heading}".`);
  return found;
}

export function read(state: TabState): TabReading {
  return { kind: 'read', tab: 7, state };
}

export function textOf(root: ParentNode, selector: string): string {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found.textContent.replaceAll(/\s+/g, ' ').trim();
}

export function factsOf(root: ParentNode): ReadonlyMap<string, string> {
  return new Map([...root.querySelectorAll('.fact')].map(fact => [textOf(fact, 'dt'), textOf(fact, 'dd')]));
}
