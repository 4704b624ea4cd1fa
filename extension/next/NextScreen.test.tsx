// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHECKLIST } from '../../src/assessment/review/checklist.ts';
import { NO_REVIEW, REVIEW } from '../../src/assessment/review/review.ts';
import { candidateOf, found, LISTED, onListing } from './found.ts';
import { NextScreen } from './NextScreen.tsx';

interface World {
  session: unknown;
  listener: ((value: unknown) => void) | undefined;
  url: string;
  isPrivate: boolean;
  calls: [name: string, request: unknown][];
  answers: Record<string, () => Promise<unknown>>;
}

const world = vi.hoisted((): World => ({
  session: undefined,
  listener: undefined,
  url: 'https://people.example/mina-okafor',
  isPrivate: false,
  calls: [],
  answers: {},
}));
vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => ({
  ask: (name: string, request: unknown) => {
    world.calls.push([name, request]);
    return world.answers[name]?.() ?? Promise.resolve(null);
  },
}));
vi.mock('../platform/page-address.ts', () => ({ pageAddress: () => Promise.resolve(world.url) }));
vi.mock('../platform/session.ts', () => ({
  readSession: () => Promise.resolve(world.session),
  watchSession: (_: string, listener: (value: unknown) => void) => {
    world.listener = listener;
  },
}));
vi.mock('../platform/tabs.ts', () => ({
  activeTabId: () => Promise.resolve(3),
  tabAddress: () => Promise.resolve(undefined),
  isPrivateTab: () => Promise.resolve(world.isPrivate),
}));

const root = document.createElement('div');

async function settled(step: () => void): Promise<void> {
  await act(step);
  await act(() => new Promise<void>(resolve => setTimeout(resolve)));
  await act(() => new Promise<void>(resolve => setTimeout(resolve)));
}

async function open({ asked }: { readonly asked: number | undefined } = { asked: 7 }): Promise<void> {
  document.body.append(root);
  await settled(() => {
    render(<NextScreen asked={asked} version="1.2.3" />, root);
  });
}

const text = (selector: string): string => root.querySelector(selector)?.textContent ?? '';
const box = (id: string): HTMLInputElement | null => root.querySelector(`input[name="${id}"]`);
const button = (words: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find(
    each => (each.getAttribute('aria-label') ?? each.textContent) === words,
  );
const written = (): readonly unknown[] =>
  world.calls.filter(([name]) => name === 'review-change').map(([, request]) => request);
/** What is written is kept when the page is hidden, without waiting. */
const leave = () => settled(() => window.dispatchEvent(new Event('pagehide')));
const write = (selector: string, value: string) =>
  settled(() => {
    const field = root.querySelector<HTMLTextAreaElement>(selector);
    if (!field) throw new Error(`There is no ${selector}.`);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

beforeEach(() => {
  world.session = candidateOf({ findings: [found()] });
  world.isPrivate = false;
  world.url = 'https://people.example/mina-okafor';
  world.calls = [];
  world.answers = { review: () => Promise.resolve(NO_REVIEW) };
});
afterEach(() => {
  render(null, root);
});

describe('the steps', () => {
  it('name what they come from, and whom they are about', async () => {
    await open();
    expect(text('.whom')).toContain('Mina Okafor');
    expect(text('.whom')).toContain('Ask about this, as the page stood on 4 Aug 2026.');
    expect(text('.steps li')).toContain('Ask where they are at present');
    expect(text('.steps li .quiet')).toBe('From: The page gives two different places');
    expect(document.title).toBe('What to do next');
  });

  it('are what every finalist is asked where nothing was found', async () => {
    world.session = candidateOf({ state: 'nothing-found' });
    await open();
    expect(text('#steps')).toContain('No open finding asks for a step of its own. That is no result');
    expect(root.querySelectorAll('.steps li').length).toBeGreaterThan(3);
  });
});

describe('the checklist', () => {
  it('offers help first, and has every item with its reason and the dates of its sources', async () => {
    await open();
    const items = [...root.querySelectorAll('.item')];
    expect(items).toHaveLength(CHECKLIST.length);
    expect(items[0]?.textContent).toContain('Offer help before anything else');
    expect(items[1]?.querySelector('a')?.textContent).toContain('18 Oct 2023');
    expect(box('camera')?.labels?.[0]?.textContent).toBe('Agree on the camera');
  });

  it('keeps ticks, notes and reviewer for the candidate of the tab, and says so', async () => {
    world.answers['review'] = () => Promise.resolve({ ...NO_REVIEW, done: ['room'] });
    await open();
    expect(box('room')?.checked).toBe(true);
    await settled(() => box('camera')?.click());
    await write('#notes', 'Called on Monday.');
    await write('#reviewer', 'Lena Hartwig');
    expect(text('.keeping')).toContain('Not kept yet.');
    await leave();
    expect(written()).toEqual([
      {
        tab: 7,
        person: 'sample:mina',
        review: { notes: 'Called on Monday.', reviewer: 'Lena Hartwig', ticks: { camera: true } },
      },
    ]);
    expect(text('.keeping [role=status]')).toBe('Kept on this computer, and part of the report.');
    expect(text('.keeping')).toContain('Ticked: 2 of 26.');
    await settled(() => box('camera')?.click());
    expect(box('camera')?.checked).toBe(false);
  });

  it('takes as much as is kept', async () => {
    await open();
    expect(root.querySelector<HTMLTextAreaElement>('#notes')?.maxLength).toBe(REVIEW.notes);
    expect(root.querySelector<HTMLInputElement>('#reviewer')?.maxLength).toBe(REVIEW.reviewer);
  });

  it('says what was not kept, keeps it in sight, and tries again', async () => {
    world.answers['review-change'] = () => Promise.reject(new Error('full'));
    await open();
    await write('#notes', 'Called.');
    await leave();
    expect(text('.keeping [role=status]')).toContain('Not kept.');
    expect(root.querySelector<HTMLTextAreaElement>('#notes')?.value).toBe('Called.');
    world.answers['review-change'] = () => Promise.resolve(null);
    await settled(() => button('Try again')?.click());
    expect(text('.keeping [role=status]')).toContain('Kept on this computer');
  });

  it('has nothing to tick in a private window, and says why', async () => {
    world.isPrivate = true;
    await open();
    expect(text('#checklist')).toContain('Nothing is kept from a private window');
    expect(root.querySelectorAll('.item input')).toHaveLength(0);
    expect(root.querySelectorAll('.item')).toHaveLength(CHECKLIST.length);
  });

  it('lets nothing be written over what could not be read', async () => {
    world.answers['review'] = () => Promise.reject(new Error('broken'));
    await open();
    expect(text('#checklist')).toContain('could not be read from this computer');
    expect(root.querySelector('#notes')).toBeNull();
    world.answers['review'] = () => Promise.resolve(NO_REVIEW);
    await settled(() => button('Try again')?.click());
    expect(root.querySelector('#notes')).not.toBeNull();
  });

  it('carries nothing over to the next person in the tab', async () => {
    await open();
    await write('#notes', 'About Mina.');
    world.answers['review'] = () => Promise.resolve(NO_REVIEW);
    await settled(() => world.listener?.({ ...candidateOf({}, 'Tomas Brandt'), person: 'sample:tomas' }));
    expect(text('.whom')).toContain('Tomas Brandt');
    expect(root.querySelector<HTMLTextAreaElement>('#notes')?.value).toBe('');
    expect(written()).toMatchObject([{ person: 'sample:mina', review: { notes: 'About Mina.' } }]);
  });
});

describe('the texts', () => {
  it('are copied as the user changed them, and are there again as suggested', async () => {
    const copied: string[] = [];
    const writeText = (value: string) => Promise.resolve(void copied.push(value));
    Object.assign(navigator, { clipboard: { writeText } });
    await open();
    await write('#texts textarea', 'My own words.');
    await settled(() => button('Copy: To the candidate: a request')?.click());
    expect(copied).toEqual(['My own words.']);
    expect(text('#texts [role=status]')).toBe('Copied');
    await settled(() => button('As suggested again')?.click());
    expect(root.querySelector<HTMLTextAreaElement>('#texts textarea')?.value).toContain('Hello Mina Okafor,');
  });

  it('say where the browser did not let one be copied', async () => {
    Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    await open();
    await settled(() => button('Copy: To the candidate: a request')?.click());
    expect(text('#texts [role=status]')).toContain('Not copied.');
  });

  it('leave a listing to compliance, and say so', async () => {
    world.session = candidateOf({ state: 'possible-match', findings: [onListing()], matches: [LISTED] });
    await open();
    expect(text('#texts .notice')).toContain('Findings about a listing are left out of this text: 1.');
    const [request, note] = root.querySelectorAll<HTMLTextAreaElement>('#texts textarea');
    expect(request?.value).not.toContain('OKAFOR,');
    expect(note?.value).toContain('OKAFOR, Mina Adaeze');
  });
});

describe('the offices', () => {
  it('are those of the chosen country, each with what it rests on', async () => {
    await open();
    const country = root.querySelector<HTMLSelectElement>('#country');
    await settled(() => {
      if (!country) return;
      country.value = 'GB';
      country.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(text('.offices')).toContain('Office of Financial Sanctions Implementation');
    expect(text('.offices')).toContain('Look at the office’s own page before you rely on it.');
    await settled(() => {
      if (!country) return;
      country.value = '';
      country.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(text('#offices')).toContain('No source of this page names an office there.');
    expect(text('#offices')).toContain('No finding of Countersign is a confirmation.');
  });
});

describe('without a candidate', () => {
  it.each([
    ['opened by itself', undefined, undefined, 'No candidate is open here.'],
    ['the tab left the page', 7, undefined, 'The tab no longer shows the candidate'],
    [
      'the tab shows no candidate',
      7,
      { kind: 'not-a-candidate', url: 'https://people.example/mina-okafor' },
      'This tab shows no single candidate.',
    ],
  ])('%s: says so, and still has checklist and offices', async (_, asked, session, words) => {
    world.session = session;
    await open({ asked });
    expect(text('.head')).toContain(words);
    expect(root.querySelectorAll('.item')).toHaveLength(CHECKLIST.length);
    expect(text('#checklist')).toContain('To tick items and keep notes');
    expect(root.querySelector('#country')).not.toBeNull();
    expect(root.querySelector('#steps, #texts, .item input')).toBeNull();
    expect(world.calls).toEqual([]);
  });
});
