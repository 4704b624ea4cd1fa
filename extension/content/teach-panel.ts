import { askedFor, type Lesson } from '../../src/readers/taught/lesson.ts';
import type { TeachProblem } from '../../src/readers/taught/taught-site.ts';
import type { TeachTexts } from '../teach-texts.ts';
import { TEACH_STYLE } from './teach-style.ts';

/** What the user can do beside pointing at the page. */
export type PanelAction = 'back' | 'skip' | 'cancel' | 'done';

/** The panel of the picker and its outline, in one closed element at the end of the page. */
export interface Panel {
  /** The only part of it the page sees. */
  readonly host: HTMLElement;
  readonly show: (lesson: Lesson, problem?: TeachProblem) => void;
  /** Puts a box over an element, without touching it; nothing takes it away. */
  readonly outline: (element: Element | undefined, said?: string) => void;
  /** Whether the keys are the panel's and no button's. */
  readonly hasFocus: () => boolean;
}

export function teachPanel(document: Document, texts: TeachTexts, act: (action: PanelAction) => void): Panel {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(TEACH_STYLE);
  root.adoptedStyleSheets = [sheet];

  const panel = document.createElement('section');
  panel.tabIndex = -1;
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', texts.title);
  const box = document.createElement('span');
  box.className = 'outline';
  box.hidden = true;
  const pointed = textElement(document, 'p', '');
  pointed.setAttribute('role', 'status');
  root.append(panel, box);
  document.documentElement.append(host);

  const button = (action: PanelAction, isOff: boolean): HTMLElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = texts.actions[action];
    made.disabled = isOff;
    made.addEventListener('click', () => {
      act(action);
    });
    return made;
  };

  return {
    host,
    show: (lesson, problem) => {
      const field = askedFor(lesson);
      const problems = problem ? [textElement(document, 'p', texts.problems[problem], 'problem')] : [];
      for (const each of problems) each.setAttribute('role', 'alert');
      const buttons = document.createElement('div');
      buttons.append(
        button('done', lesson.picks.length === 0),
        button('skip', field === undefined || field === 'name'),
        button('back', lesson.asked === 0),
        button('cancel', false),
      );
      const step = textElement(document, 'p', field ? texts.asks[field] : texts.ready);
      step.setAttribute('role', 'status');
      pointed.textContent = '';
      panel.replaceChildren(
        textElement(document, 'h1', texts.title),
        step,
        ...problems,
        takenList(document, lesson, texts),
        pointed,
        textElement(document, 'p', texts.keys, 'quiet'),
        buttons,
      );
      panel.focus({ preventScroll: true });
    },
    outline: (element, said = '') => {
      box.hidden = !element;
      pointed.textContent = said;
      if (!element) return;
      const { left, top, width, height } = element.getBoundingClientRect();
      box.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
    },
    hasFocus: () => root.activeElement === panel,
  };
}

/** What was taken so far, as it stands in the page. */
function takenList(document: Document, { picks }: Lesson, texts: TeachTexts): HTMLElement {
  const list = document.createElement('dl');
  for (const { field, value } of picks) {
    const shown = textElement(document, 'dd', value);
    shown.dir = 'auto';
    list.append(textElement(document, 'dt', texts.fields[field]), shown);
  }
  return list;
}

function textElement(document: Document, name: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}
