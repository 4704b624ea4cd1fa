// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AnswerName, ANSWERS } from '../../src/candidate/answers.ts';
import { t } from '../ui/fake-i18n.ts';
import { ANSWER } from '../ui/finding-wording.ts';
import { PopupView } from './PopupView.tsx';
import { NOW, SAMPLES } from './samples.ts';
import { chapterOf, NOT_KEPT, read, textOf, TOOLS, unfold, WELL } from './shown.tsx';
import { useAnswers } from './use-answers.ts';
import type { TabReading } from '../ui/use-tab-state.ts';

const background = vi.hoisted(() => {
  const replies: Readonly<Record<string, () => Promise<unknown>>> = {};
  const calls: [string, unknown][] = [];
  return { entered: {}, replies, calls };
});
vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => ({
  ask: (name: string, request: unknown) => {
    background.calls.push([name, request]);
    return background.replies[name]?.() ?? Promise.resolve(name === 'answers' ? background.entered : null);
  },
}));

const MINA = read(SAMPLES['nothing-found']);
/** At the same address: not every page has one of its own for each person. */
const JO = read({ ...SAMPLES['nothing-found'], person: 'sample:jo' });
const NAMES = Object.keys(ANSWERS) as readonly AnswerName[];

const root = document.createElement('div');
const HEADING = 'Questions for every finalist';

function Screen({ reading }: { readonly reading: TabReading }) {
  const answers = useAnswers(reading);
  return (
    <PopupView
      reading={reading}
      kept={NOT_KEPT}
      reader={WELL}
      tools={TOOLS}
      answers={answers}
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

async function open(reading: TabReading = MINA): Promise<void> {
  document.body.replaceChildren(root);
  await settled(() => {
    render(<Screen reading={reading} />, root);
  });
  if (root.querySelector('.chapter'))
    await settled(() => {
      unfold(chapterOf(root, HEADING));
    });
}

type Control = HTMLInputElement | HTMLSelectElement;

function control(name: AnswerName): Control {
  const label = [...root.querySelectorAll('label')].find(
    ({ textContent }) => textContent === t(ANSWER[name]),
  );
  const found = label?.control;
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new Error(`There is nothing to answer ${name} in.`);
}

function answer(name: AnswerName, value: string): Promise<void> {
  return settled(() => {
    const found = control(name);
    found.value = value;
    found.dispatchEvent(new Event(found instanceof HTMLInputElement ? 'input' : 'change', { bubbles: true }));
  });
}

const compare = (): Promise<void> =>
  settled(() => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
const sent = (): readonly unknown[] =>
  background.calls.filter(([name]) => name === 'answers-change').map(([, request]) => request);
const status = (): string => textOf(root, 'form [role=status]');

beforeEach(() => {
  background.entered = {};
  background.replies = {};
  background.calls = [];
});
afterEach(() => {
  render(null, root);
});

describe('what a recruiter knows besides the page', () => {
  it('makes the questions when they are unfolded', async () => {
    document.body.replaceChildren(root);
    await settled(() => {
      render(<Screen reading={MINA} />, root);
    });
    expect(chapterOf(root, HEADING).open).toBe(false);
    expect(root.querySelector('form')).toBeNull();
    await settled(() => {
      unfold(chapterOf(root, HEADING));
    });
    expect(root.querySelectorAll('form fieldset').length).toBeGreaterThan(3);
  });

  it('is asked folded, with what becomes of it, every question once and under its theme', async () => {
    await open();
    expect(textOf(root, 'form > p')).toContain('stay in this browser’s memory until it is closed');
    const themes = [...root.querySelectorAll('legend')].map(({ textContent }) => textContent);
    expect(themes).toEqual([
      'Who they are',
      'Contact',
      'Place, device and hours',
      'Work and study',
      'Payment',
    ]);
    const controls = NAMES.map(control);
    expect(new Set(controls).size).toBe(NAMES.length);
    expect([...root.querySelectorAll('form input, form select')]).toEqual(controls);
    const [payment] = [...root.querySelectorAll('fieldset')].slice(-1);
    expect(payment?.contains(control('payee'))).toBe(true);
    expect(payment?.contains(control('portfolioCopied'))).toBe(false);
  });

  it('lets no browser keep or complete it, and bounds it', async () => {
    await open();
    for (const input of root.querySelectorAll('form input')) {
      expect(input.getAttribute('autocomplete')).toBe('off');
      expect(input.getAttribute('dir')).toBe('auto');
      expect(input.hasAttribute('name')).toBe(false);
    }
    expect((control('payee') as HTMLInputElement).maxLength).toBe(200);
    expect((control('idAddress') as HTMLInputElement).maxLength).toBe(400);
  });

  it('is sent as a whole at the press of the button, tidied up, without what is not answered', async () => {
    await open();
    await answer('payee', '  Jonas   Weber ');
    await answer('email', 'Mina@Quellbrook.example');
    await answer('threatens', 'no');
    await answer('asksForCrypto', 'yes');
    await answer('asksForCrypto', '');
    expect(sent()).toEqual([]);
    await compare();
    const entered = { payee: 'Jonas Weber', email: 'mina@quellbrook.example', threatens: 'no' };
    expect(sent()).toEqual([{ tab: 7, person: 'sample:mina', entered }]);
    expect(status()).toBe('Compared. What came of it stands above.');
    expect(control('payee').value).toBe('Jonas Weber');
    expect(textOf(root, 'details:has(form) > summary')).toContain('answered: 3');
    await answer('payee', 'Jonas');
    expect(status()).toBe('');
  });

  it('is there again when the popup is opened again, and is that of another page on another page', async () => {
    background.entered = { payee: 'Jonas Weber', threatens: 'yes' };
    await open();
    expect(control('payee').value).toBe('Jonas Weber');
    expect(control('threatens').value).toBe('yes');
    expect(control('asksForCrypto').value).toBe('');
    background.entered = {};
    await open(JO);
    expect(control('payee').value).toBe('');
    expect(textOf(root, 'details:has(form) > summary')).not.toContain('answered');
  });

  it('stays as it is typed while the page is assessed anew', async () => {
    await open();
    await answer('payee', 'Jonas');
    await open(read({ ...SAMPLES.ask, url: SAMPLES['nothing-found'].url }));
    expect(control('payee').value).toBe('Jonas');
  });

  it('says beside a field what is wrong with it, and goes to the first such field', async () => {
    await open();
    await answer('birthDate', '25.4.1990');
    await answer('email', 'mina');
    await compare();
    expect(sent()).toEqual([]);
    const date = control('birthDate');
    expect(document.activeElement).toBe(date);
    for (const [name, words] of [
      ['birthDate', 'Write the date as 1990, 1990-04 or 1990-04-25.'],
      ['email', 'Write the whole address, such as name@example.com.'],
    ] as const) {
      const about = control(name).getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(control(name).getAttribute('aria-invalid')).toBe('true');
      expect(about.map(id => document.getElementById(id)?.textContent)).toContain(words);
    }
    expect(control('payee').getAttribute('aria-invalid')).toBe('false');
    await answer('birthDate', '1990-04-25');
    await answer('email', '');
    await compare();
    expect(sent()).toEqual([{ tab: 7, person: 'sample:mina', entered: { birthDate: '1990-04-25' } }]);
  });

  it('says so when it could not be compared', async () => {
    background.replies = { 'answers-change': () => Promise.reject(new Error('gone')) };
    await open();
    await answer('payee', 'Jonas Weber');
    await compare();
    expect(status()).toContain('Countersign did not answer');
    expect(control('payee').value).toBe('Jonas Weber');
  });

  it('is not written over the next candidate when the comparing took its time', async () => {
    let done = (): void => undefined;
    background.replies = {
      'answers-change': () =>
        new Promise(resolve => {
          done = () => {
            resolve(null);
          };
        }),
    };
    await open();
    await answer('payee', 'Jonas Weber');
    await compare();
    expect(status()).toBe('Comparing.');
    await open(JO);
    await settled(done);
    expect(control('payee').value).toBe('');
    expect(status()).toBe('');
  });

  it('is not asked where no candidate is shown', async () => {
    await open(read(SAMPLES['not-a-candidate']));
    expect(root.querySelector('form')).toBeNull();
    expect(background.calls).toEqual([]);
  });
});
