import {
  askedFor,
  FIRST_LESSON,
  skipped,
  stepBack,
  taughtSite,
  withPick,
  type Lesson,
} from '../../src/readers/taught/lesson.ts';
import { locate } from '../../src/readers/taught/locate.ts';
import type { TaughtSite, TeachProblem } from '../../src/readers/taught/taught-site.ts';
import type { TeachTexts } from '../teach-texts.ts';
import { onAddressChange } from './address.ts';
import { teachPanel, type PanelAction } from './teach-panel.ts';

export interface Classroom {
  readonly document: Document;
  readonly window: Window;
  readonly texts: TeachTexts;
  /** The clock, ISO 8601. */
  readonly now: () => string;
  /** Whether the user did it: a page can make events of its own. */
  readonly isMeant: (event: Event) => boolean;
  readonly done: (site: TaughtSite) => void;
  /** The user left, or the page did. */
  readonly left: () => void;
}

/** What a click is made of. None of it reaches the page while the user points at it. */
const CLICKS = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'dragstart',
];
/** Texts the keys go through, at most. */
const MOST_TEXTS = 5_000;

/**
 * Lets the user point at what stands where, field by field, until `signal` aborts. Everything is found at the moment of
 * the click, so that a page may build itself anew in between; nothing of the page is changed.
 */
export function teachPage(room: Classroom, signal: AbortSignal): void {
  const { document, window, texts, now, isMeant, done, left } = room;
  let lesson: Lesson = FIRST_LESSON;
  let pointed: Element | undefined;
  const here = (): URL => new URL(window.location.href);
  const { pathname, search } = here();

  const act = (action: PanelAction): void => {
    if (action === 'cancel') left();
    else if (action === 'done') {
      const site = taughtSite(lesson, here(), now());
      if (site) done(site);
    } else go(action === 'back' ? stepBack(lesson) : skipped(lesson));
  };
  const panel = teachPanel(document, texts, act);
  signal.addEventListener('abort', () => {
    panel.host.remove();
  });
  const go = (next: Lesson | TeachProblem): void => {
    point(undefined);
    if (typeof next !== 'string') lesson = next;
    panel.show(lesson, typeof next === 'string' ? next : undefined);
  };
  const point = (element: Element | undefined, said?: string): void => {
    pointed = element;
    panel.outline(element, said);
  };
  const take = (element: Element): void => {
    const field = askedFor(lesson);
    if (field === undefined) return;
    const pick = locate(element, field);
    go(typeof pick === 'string' ? pick : withPick(lesson, pick, here()));
  };

  const listen = (type: string, heard: (event: Event, target: Element) => void): void => {
    const listener = (event: Event): void => {
      if (event.target instanceof Element && isMeant(event)) heard(event, event.target);
    };
    window.addEventListener(type, listener, { capture: true, signal });
  };
  for (const type of CLICKS) {
    listen(type, (event, target) => {
      if (target === panel.host) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (type === 'click') take(target);
    });
  }
  listen('pointermove', (_, target) => {
    if (askedFor(lesson) && target !== panel.host && target !== pointed) point(target);
  });
  const follow = (): void => {
    panel.outline(pointed?.isConnected ? pointed : undefined);
  };
  for (const type of ['scroll', 'resize']) window.addEventListener(type, follow, { capture: true, signal });

  listen('keydown', (event, target) => {
    const { key, repeat } = event as KeyboardEvent;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const isOwn = target === panel.host;
    if (key === 'Escape') left();
    else if (isOwn && step !== undefined && askedFor(lesson)) {
      const next = textBeside(document, panel.host, pointed, step);
      next?.scrollIntoView({ block: 'nearest' });
      point(next, next?.textContent.slice(0, 200));
    } else if (isOwn && key === 'Enter' && panel.hasFocus() && !repeat) {
      if (pointed) take(pointed);
      else if (!askedFor(lesson)) act('done');
    } else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });

  onAddressChange(
    window,
    () => {
      const { pathname: path, search: query } = here();
      if (path !== pathname || query !== search) left();
    },
    signal,
  );
  go(lesson);
}

/** The next element with a text of its own, in the order of the page as it is now; around at its ends. */
function textBeside(
  document: Document,
  host: Element,
  from: Element | undefined,
  step: number,
): Element | undefined {
  const all = Array.from(document.body.querySelectorAll('*')).slice(0, MOST_TEXTS);
  const withText = all.filter(
    element => element !== host && element.matches(':not(script, style, noscript)') && hasText(element),
  );
  const at = from ? withText.indexOf(from) : step > 0 ? -1 : 0;
  return withText.at((at + step) % withText.length);
}

function hasText(element: Element): boolean {
  return Array.from(element.childNodes).some(
    node => node.nodeType === node.TEXT_NODE && node.nodeValue?.trim() !== '',
  );
}
