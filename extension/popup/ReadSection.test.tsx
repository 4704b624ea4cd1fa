// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Grade } from '../../src/candidate/candidate.ts';
import { missing } from '../../src/candidate/claim.ts';
import type { TabState } from '../contract.ts';
import type { TaughtRow } from '../kept-contract.ts';
import { claim, SAMPLES } from './samples.ts';
import { chapterOf, factsOf, NOT_KEPT, read, shown, textOf, unfold, WELL } from './shown.tsx';
import type { ReaderHere } from './use-reader-here.ts';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/session.ts', () => ({}));
vi.mock('../platform/tabs.ts', () => ({}));

type Page = Extract<TabState, { kind: 'candidate' }>;
const PAGE: Page = SAMPLES['nothing-found'];

const show = (state: TabState, reader: Partial<ReaderHere> = {}): HTMLElement =>
  shown(read(state), undefined, false, NOT_KEPT, { reader: { ...WELL, ...reader } });
/** The same with what was read unfolded. */
const showRead = (state: TabState): HTMLElement => {
  const root = show(state);
  unfold(chapterOf(root, 'What was read'));
  return root;
};
const buttons = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('main button')].map(({ textContent }) => textContent);

const TAUGHT: TaughtRow = {
  id: 'https://ats.example/candidates/*',
  origin: 'https://ats.example',
  path: '/candidates/*',
  fields: { name: [] },
  taughtAt: '2026-08-01T00:00:00Z',
  confirmed: false,
  judgeable: true,
};

describe('what was read', () => {
  it('stands in a chapter of its own, each value with where it was read or why there is none', () => {
    const root = showRead(PAGE);
    expect([...factsOf(root)].slice(0, 4)).toEqual([
      ['Name', 'Mina Okafor read on the page'],
      ['Headline', 'Data engineer read on the page'],
      ['Location', 'Lisbon, Portugal read in the page’s structured data'],
      ['Current organisation', 'not loaded yet. Scroll down the page, and it is read'],
    ]);
  });

  it('is text, whatever the page wrote', () => {
    const headline = claim('<b>bold</b>\u202e');
    const root = showRead({ ...PAGE, shown: { ...PAGE.shown, headline, location: missing('masked') } });
    expect(root.querySelector('.read b')).toBeNull();
    expect(factsOf(root).get('Headline')).toContain('<b>bold</b>');
    expect(factsOf(root).get('Location')).toBe('hidden by the site');
  });

  it('says when a name is only a part of one', () => {
    const root = showRead({ ...PAGE, shown: { ...PAGE.shown, partialName: true } });
    expect(root.textContent).toContain('The site shows only part of the name');
    expect(showRead(PAGE).textContent).not.toContain('only part of the name');
  });

  it.each<[Grade, string, string]>([
    ['unverified', 'loud', 'Nobody has checked how Countersign reads this site on a real page.'],
    ['public-code', 'quiet', 'How this site is read comes from public code'],
    ['real-page', 'quiet', 'How this site is read was checked on real pages.'],
    ['standard', 'quiet', 'Read from what the page itself declares in a published standard.'],
    ['taught', 'quiet', 'Read as you taught Countersign to read this site.'],
  ])('says what a reading of grade %s rests on, %s', (grade, weight, words) => {
    expect(textOf(showRead({ ...PAGE, grade }), `.chapter[open] .${weight}`)).toContain(words);
  });

  it('is called by its host where the reader is that of no site', () => {
    const page = { ...PAGE, reader: 'generic', url: 'https://okafor.example/about' };
    expect(textOf(show(page), '.whose')).toBe('Mina Okafor on okafor.example');
  });
});

describe('a reader that fares badly', () => {
  const health = {
    reader: 'github',
    state: 'degraded',
    readings: 9,
    missing: ['location', 'experience'],
    layouts: { fallback: 9 },
  } as const;
  const ails = { site: 'GitHub', health, report: 'the report' };

  it('is said loudly, with what is missing', () => {
    const root = show(PAGE, { ails });
    expect(textOf(root, '.health .loud')).toBe('GitHub may have changed; results may be incomplete.');
    expect(textOf(root, '.health')).toContain('Missing lately: Location, Work history');
  });

  it.each([
    [() => Promise.resolve(), 'Copied. Look through it before you send it to anybody; nothing was sent.'],
    [() => Promise.reject(new Error('denied')), 'The browser did not let it be copied.'],
  ])('gives a report to copy, in the click itself', async (reply, words) => {
    const writeText = vi.fn<(text: string) => Promise<void>>(reply);
    Object.assign(navigator, { clipboard: { writeText } });
    const root = show(PAGE, { ails });
    const copy = root.querySelector<HTMLButtonElement>('.health button');
    expect(copy?.getAttribute('aria-label')).toBe('Copy report on GitHub');
    copy?.click();
    expect(writeText).toHaveBeenCalledWith('the report');
    await act(() => Promise.resolve());
    expect(textOf(root, '.health [role=status]')).toBe(words);
  });

  it('gives the report where a page could not be read, too', () => {
    const root = show(SAMPLES['page-unreadable'], { ails: { ...ails, health: undefined } });
    expect(root.querySelector('.health .loud')).toBeNull();
    expect(textOf(root, '.health')).toBe('Copy report');
  });
});

describe('a site the user taught', () => {
  it('asks of the second candidate whether that is right', () => {
    const judge = vi.fn();
    const root = show(PAGE, { unconfirmed: TAUGHT, judge });
    expect(textOf(root, '.question h3')).toBe('Is this right?');
    for (const button of root.querySelectorAll<HTMLButtonElement>('.question button')) button.click();
    expect(judge.mock.calls).toEqual([[true], [false]]);
  });

  it('asks nothing of the candidate it was shown on', () => {
    const root = show(PAGE, { unconfirmed: { ...TAUGHT, judgeable: false } });
    expect(root.querySelector('.question')).toBeNull();
    expect(root.textContent).toContain('Open a second candidate there');
  });

  it.each([
    ['right', 'Pages like this one are read so from now on.', false],
    ['wrong', 'This site is forgotten. You can teach it again.', false],
    ['failed', 'Countersign did not answer', true],
  ] as const)('that was judged %s says so', (judged, words, asksAgain) => {
    const root = show(PAGE, { unconfirmed: TAUGHT, judged });
    expect(textOf(root, '.question [role=status]')).toContain(words);
    expect(buttons(root).includes('Yes, it is right')).toBe(asksAgain);
  });
});
