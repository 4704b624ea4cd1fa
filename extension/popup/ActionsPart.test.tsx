// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { t } from '../ui/fake-i18n.ts';
import { ANSWER } from '../ui/finding-wording.ts';
import { PopupView } from './PopupView.tsx';
import { NOW, SAMPLES } from './samples.ts';
import { chapterOf, NOT_KEPT, read, textOf, TOOLS, unfold, WELL } from './shown.tsx';
import { useAnswers } from './use-answers.ts';
import type { KeptHere } from './use-kept-here.ts';

const background = vi.hoisted(() => ({
  entered: {},
  calls: [] as [string, unknown][],
  reply: (): Promise<unknown> => Promise.resolve(null),
}));
vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => ({
  ask: (name: string, request: unknown) => {
    background.calls.push([name, request]);
    return name === 'answers' ? Promise.resolve(background.entered) : background.reply();
  },
}));

const root = document.createElement('div');
const openPage = vi.fn();
const MINA = read(SAMPLES['nothing-found']);

function Screen({ kept }: { readonly kept: KeptHere }) {
  const answers = useAnswers(MINA);
  return (
    <PopupView
      reading={MINA}
      kept={kept}
      reader={WELL}
      tools={TOOLS}
      answers={answers}
      openPage={openPage}
      now={NOW}
      asPage={false}
      openSettings={() => undefined}
    />
  );
}

async function settled(step: () => void): Promise<void> {
  await act(step);
  await act(() => new Promise<void>(resolve => setTimeout(resolve)));
}

async function open(kept: KeptHere = NOT_KEPT): Promise<void> {
  document.body.replaceChildren(root);
  await settled(() => {
    render(<Screen kept={kept} />, root);
  });
}

const labels = (): readonly string[] =>
  [...root.querySelectorAll('.do-buttons button')].map(({ textContent }) => textContent);
const button = (words: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
};
const press = (words: string): Promise<void> =>
  settled(() => {
    button(words).focus();
    button(words).click();
  });
const field = (words: string): HTMLInputElement => {
  const label = [...root.querySelectorAll('.panel label')].find(({ textContent }) => textContent === words);
  if (!(label instanceof HTMLLabelElement) || !(label.control instanceof HTMLInputElement)) {
    throw new Error(`There is no field "${words}".`);
  }
  return label.control;
};
const fill = (words: string, value: string): Promise<void> =>
  settled(() => {
    field(words).value = value;
    field(words).dispatchEvent(new Event('input', { bubbles: true }));
  });
const submit = (): Promise<void> =>
  settled(() => {
    root.querySelector<HTMLFormElement>('form.panel')?.requestSubmit();
  });
const sent = (): readonly unknown[] =>
  background.calls.filter(([name]) => name === 'answers-change').map(([, request]) => request);

const BIRTH = 'Birth date, as on the document';
const EMAIL = 'E-mail address they gave you';
const ADD = 'Add birth date or e-mail';

beforeEach(() => {
  background.entered = {};
  background.calls = [];
  background.reply = () => Promise.resolve(null);
  openPage.mockReset();
});
afterEach(() => {
  render(null, root);
});

describe('the actions', () => {
  it('are all there from the start, whatever is known later', async () => {
    document.body.replaceChildren(root);
    await act(() => {
      render(<Screen kept={{ ...NOT_KEPT, state: 'loading' }} />, root);
    });
    const first = ['What to do next', 'Report', 'Keep and screen again', ADD];
    expect(labels()).toEqual(first);
    await open();
    expect(labels()).toEqual(first);
  });

  it('open the pages about this candidate', async () => {
    await open();
    await press('What to do next');
    await press('Report');
    expect(openPage.mock.calls).toEqual([['next'], ['report']]);
  });

  it('unfold one part at a time, below the buttons, and fold it by the same button', async () => {
    await open();
    await press('Keep and screen again');
    expect(button('Keep and screen again').getAttribute('aria-expanded')).toBe('true');
    await press(ADD);
    expect(button('Keep and screen again').getAttribute('aria-expanded')).toBe('false');
    expect(root.querySelectorAll('.do .panel')).toHaveLength(1);
    await press(ADD);
    expect(root.querySelector('.do .panel')).toBeNull();
  });

  it('say that nothing is kept from a private window', async () => {
    await open({ ...NOT_KEPT, state: 'private' });
    await press('Keep and screen again');
    expect(textOf(root, '.keep')).toContain('Nothing is kept from a private window.');
  });
});

describe('adding a birth date or an e-mail address', () => {
  it('asks these two alone, and begins with the first', async () => {
    await open();
    await press(ADD);
    expect(root.querySelectorAll('.panel input')).toHaveLength(2);
    expect(document.activeElement).toBe(field(BIRTH));
    expect(textOf(root, '.panel')).toContain('on this computer alone');
  });

  it('compares them at once, with what else was compared before', async () => {
    background.entered = { payee: 'Jonas Weber', email: 'old@quellbrook.example' };
    await open();
    await press(ADD);
    expect(field(EMAIL).value).toBe('old@quellbrook.example');
    await fill(BIRTH, '1990-04');
    await fill(EMAIL, ' Mina@Quellbrook.example ');
    await submit();
    const entered = { payee: 'Jonas Weber', birthDate: '1990-04', email: 'mina@quellbrook.example' };
    expect(sent()).toEqual([{ tab: 7, person: 'sample:mina', entered }]);
    expect(textOf(root, '.panel [role=status]')).toBe('Compared. What came of it stands above.');
    expect(textOf(chapterOf(root, 'Questions'), 'h2')).toContain('answered: 3');
  });

  it('leaves alone what is being written elsewhere', async () => {
    await open();
    unfold(chapterOf(root, 'Questions'));
    const payee = [...root.querySelectorAll('.questions label')].find(
      ({ textContent }) => textContent === t(ANSWER.payee),
    );
    const holder = (): HTMLInputElement | undefined =>
      payee instanceof HTMLLabelElement && payee.control instanceof HTMLInputElement
        ? payee.control
        : undefined;
    await settled(() => {
      const input = holder();
      if (!input) return;
      input.value = 'Jon';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(ADD);
    await fill(BIRTH, '1990');
    await submit();
    expect(sent()).toEqual([{ tab: 7, person: 'sample:mina', entered: { birthDate: '1990' } }]);
    expect(holder()?.value).toBe('Jon');
  });

  it('takes one away that is emptied', async () => {
    background.entered = { birthDate: '1990', threatens: 'no' };
    await open();
    await press(ADD);
    await fill(BIRTH, '');
    await submit();
    expect(sent()).toEqual([{ tab: 7, person: 'sample:mina', entered: { threatens: 'no' } }]);
  });

  it('says beside a field what is wrong with it, and goes there', async () => {
    await open();
    await press(ADD);
    await fill(EMAIL, 'mina');
    await submit();
    expect(sent()).toEqual([]);
    expect(document.activeElement).toBe(field(EMAIL));
    expect(textOf(root, '.panel')).toContain('Write the whole address, such as name@example.com.');
  });

  it('says so when it could not be compared', async () => {
    background.reply = () => Promise.reject(new Error('gone'));
    await open();
    await press(ADD);
    await fill(BIRTH, '1990');
    await submit();
    expect(textOf(root, '.panel [role=status]')).toContain('Countersign did not answer');
  });

  it('is left by Escape, which gives the focus back to the button and folds nothing else', async () => {
    await open();
    await press(ADD);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await settled(() => field(EMAIL).dispatchEvent(escape));
    expect(escape.defaultPrevented).toBe(true);
    expect(root.querySelector('.do .panel')).toBeNull();
    expect(document.activeElement).toBe(button(ADD));
    const again = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await settled(() => button(ADD).dispatchEvent(again));
    expect(again.defaultPrevented).toBe(false); // The browser closes the popup, as ever.
  });
});
