// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Check, ListUsed } from '../../src/assessment/assessment.ts';
import { headingOf } from './PopupView.tsx';
import { CONTRADICTED, SAMPLES } from './samples.ts';
import { chapterOf, factsOf, read, shown, textOf, unfold, unfolded } from './shown.tsx';
import type { TabReading } from '../ui/use-tab-state.ts';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/session.ts', () => ({}));
vi.mock('../platform/tabs.ts', () => ({}));

const openSettings = vi.fn();
const show = (reading: TabReading, asPage = false): HTMLElement => shown(reading, openSettings, asPage);

function buttonWith(root: ParentNode, words: string): HTMLButtonElement | undefined {
  return [...root.querySelectorAll('button')].find(button => button.textContent === words);
}

/** A quiet page whose downloaded list stands otherwise. */
function withLists(changed: Partial<ListUsed>): (typeof SAMPLES)['nothing-found'] {
  const { assessment, ...page } = SAMPLES['nothing-found'];
  const lists = assessment.coverage.lists.map(list =>
    list.fetchedAt === undefined ? list : { ...list, ...changed },
  );
  return { ...page, assessment: { ...assessment, coverage: { ...assessment.coverage, lists } } };
}

afterEach(() => {
  openSettings.mockReset();
});

describe('the first lines', () => {
  it.each([
    ['nothing-found', 'Nothing inconsistent found'],
    ['ask', 'Ask about this'],
    ['resolve', 'Resolve before offer'],
    ['possible-match', 'Possible listed person'],
    ['unreadable', 'Could not check'],
  ] as const)('say %s in words and shape, and whose profile it is', (name, words) => {
    const root = show(read(SAMPLES[name]));
    expect(textOf(root, 'h1')).toBe(words);
    expect(root.querySelector('h1 svg')?.getAttribute('data-state')).toBe(name);
    expect(textOf(root, '.whose')).toBe('Mina Okafor on GitHub');
    expect(headingOf(read(SAMPLES[name]))).toBe(words);
  });

  it('say in words that a page shows no name', () => {
    const { unreadable } = SAMPLES;
    const unnamed = read({ ...unreadable, name: '' });
    expect(textOf(show(unnamed), '.whose')).toBe('Without a name on GitHub');
    expect(headingOf(unnamed)).toBe('Could not check');
  });

  it('say how old the list is, and how much was checked', () => {
    const root = show(read(SAMPLES['nothing-found']));
    expect(textOf(root, '.list-line')).toBe('OFAC SDN: published 2 Aug 2026, fetched 3 hours ago.');
    expect(textOf(root, '.counted')).toBe(
      '6 of 8 checks had data. Parts of the page have not loaded yet. Scroll down the page, and they are read.',
    );
  });

  it('say loudly that only the starter list was searched, with the way to the others', () => {
    const root = show(read(SAMPLES.starter));
    expect(textOf(root, '.list-line p')).toBe('Starter list only: refresh for the full lists.');
    buttonWith(root, 'Open the lists')?.click();
    expect(openSettings).toHaveBeenCalledOnce();
  });

  it('say when the list was last confirmed, where that is later than it was fetched', () => {
    const confirmed = withLists({ fetchedAt: '2026-07-20T12:00:00Z', checkedAt: '2026-08-04T12:20:00Z' });
    expect(textOf(show(read(confirmed)), '.list-line')).toContain('confirmed 3 hours ago');
  });

  it('say loudly that a list may be out of date, and why', () => {
    const checkedAt = '2026-07-29T12:00:00Z';
    const old = show(read(withLists({ stale: 'old', checkedAt })));
    expect(textOf(old, '.list-line .loud')).toBe('The OFAC SDN list was last confirmed 6 days ago.');
    buttonWith(old, 'Open the lists')?.click();
    expect(openSettings).toHaveBeenCalledOnce();

    const failing = show(read(withLists({ stale: 'failing', checkedAt, failures: 3 })));
    expect(textOf(failing, '.list-line .loud')).toBe(
      'The OFAC SDN list was last confirmed 6 days ago; its last 3 refreshes failed.',
    );
  });

  it('say loudly what was not checked', () => {
    const root = show(read(SAMPLES.unreadable));
    expect(textOf(root, '.not-checked')).toContain('There is no sanctions list on this computer');
    expect(textOf(root, '.not-checked')).toContain('A check ended by an error in Countersign');
    expect(root.querySelector('.list-line')).toBeNull();
  });
});

describe('a finding', () => {
  it('says what was seen, where it was read, why it may mean nothing, and what to do', () => {
    const root = show(read(SAMPLES.ask));
    const card = unfolded(root).querySelector('.card');
    if (!card) throw new Error('There is no card.');
    expect(textOf(card, 'h3')).toBe('The page gives two different places');
    expect(card.textContent).toContain(
      'In one spot the page says “Lisbon, Portugal”, in another “Toronto, Canada”.',
    );
    expect(textOf(card, '.evidence li')).toBe('“Lisbon, Portugal”Location, read on the page');
    const facts = factsOf(card);
    expect([...facts.keys()]).toEqual([
      'Compared with',
      'How sure',
      'How serious',
      'Innocent reasons',
      'Next step',
      'Why this is checked',
    ]);
    expect(facts.get('Why this is checked')).toBe('A published textAn office, Oct 2023');
    expect(card.querySelector('a')?.href).toBe('https://office.example/text');
  });

  it('comes strongest first, and a note last, all folded', () => {
    const root = show(read(SAMPLES.ask));
    unfold(chapterOf(root, 'Findings: 2'));
    const cards = [...root.querySelectorAll('.card')];
    expect(cards.map(card => [textOf(card, 'h3'), card.hasAttribute('open')])).toEqual([
      ['The page gives two different places', false],
      ['Same name as a listed person, nothing that settles it', false],
    ]);
    expect(textOf(unfolded(show(read(SAMPLES.resolve))), '.card h3')).toBe(
      'An organisation on the profile is named like a listed one',
    );
  });

  it('about a listing shows agreements and disagreements alike, and sureness apart from severity', () => {
    const card = unfolded(show(read(SAMPLES['possible-match']))).querySelector('.card');
    if (!card) throw new Error('There is no card.');
    const facts = factsOf(card);
    expect(facts.get('Agrees')).toContain('Birth date: 25 Apr 1965');
    expect(facts.get('Does not agree')).toBe(
      'Phone number: profile says +1 416 555 0100, listing says +351 21 000 0000',
    );
    expect(facts.get('How sure')).toBe('The name and at least one more detail agree');
    expect(facts.get('How serious')).toBe('Dealing with the listed party is prohibited');
    expect(facts.get('Listing')).toBe('OFAC SDN, entry 99001');
    expect(facts.get('Name that met')).toBe('OKAFOR, Mina (alias, spelled alike)');
    expect(facts.get('North Korea listing')).toBe(
      'by its sanctions programme, by a remark in the entry. This describes the listing, not the candidate.',
    );
  });

  it('never puts a number on a name', () => {
    const root = unfolded(show(read(SAMPLES['possible-match'])));
    expect(root.textContent).not.toMatch(/0\.97|97|%/);
  });

  it('of a signal without words is shown by its id', () => {
    const page = SAMPLES.ask;
    const [finding] = page.assessment.findings;
    if (!finding) throw new Error('The sample has no finding.');
    const assessment = { ...page.assessment, findings: [{ ...finding, signal: 'moon/phase' }] };
    expect(textOf(unfolded(show(read({ ...page, assessment }))), '.card h3')).toContain('“moon/phase”');
  });
});

describe('listings that lead to no finding', () => {
  it('are shown calmly when the birth date differs', () => {
    const root = show(read(SAMPLES['nothing-found']));
    unfold(chapterOf(root, 'Listings compared: 1'));
    const card = root.querySelector('.card');
    expect(card?.hasAttribute('open')).toBe(false);
    expect(card?.textContent).toContain(
      'Same name, different birth date: listed 25 Apr 1965, profile says 1988.',
    );
  });

  it('beyond the third are one click away', () => {
    const page = SAMPLES['nothing-found'];
    const matches = ['1', '2', '3', '4', '5'].map(id => ({ ...CONTRADICTED, id }));
    const root = unfolded(show(read({ ...page, assessment: { ...page.assessment, matches } })));
    expect(root.querySelectorAll('.card')).toHaveLength(5);
    expect(textOf(root, '.more summary')).toBe('2 more listings with names like this');
  });

  it('link to nothing but https', () => {
    const page = SAMPLES['nothing-found'];
    const matches = [{ ...CONTRADICTED, officialPage: 'javascript:alert(1)' }];
    const root = unfolded(show(read({ ...page, assessment: { ...page.assessment, matches } })));
    expect(root.querySelectorAll('.card a')).toHaveLength(0);
    expect(factsOf(root).get('Listing')).toBe('OFAC SDN, entry 99002');
  });
});

describe('what was checked', () => {
  const withChecks = (checks: readonly Check[]) => {
    const page = SAMPLES['nothing-found'];
    const coverage = { ...page.assessment.coverage, checks };
    const root = show(read({ ...page, assessment: { ...page.assessment, coverage } }));
    unfold(chapterOf(root, 'What was checked'));
    return root;
  };
  const groups = (root: ParentNode): readonly (readonly [string, boolean])[] =>
    [...root.querySelectorAll('.checks')].map(each => [textOf(each, 'summary'), each.hasAttribute('open')]);

  it('names each check without data in its group, and what the group lacked once, by the reason', () => {
    const lacks = (signal: string, ...fields: Check['fields']): Check => ({
      signal,
      group: 'contact',
      outcome: 'lacks-data',
      fields,
    });
    const root = withChecks([
      lacks('contact/phone-country', { field: 'phones', missing: 'absent' }),
      lacks(
        'contact/moon-phase',
        { field: 'phones', missing: 'absent' },
        { field: 'emails', missing: 'absent' },
      ),
      lacks('contact/tides', { field: 'experience', missing: 'not-loaded' }),
    ]);
    expect(groups(root)).toEqual([['Contact details: 3', false]]);
    expect([...root.querySelectorAll('.checks > ul:not(.quiet) li')].map(each => each.textContent)).toEqual([
      'Phone number against the place given',
      'contact/moon-phase',
      'contact/tides',
    ]);
    expect([...root.querySelectorAll('.checks > .quiet li')].map(each => each.textContent)).toEqual([
      'Phone number, E-mail address: not on the page',
      'Work history: not loaded yet. Scroll down the page, and it is read',
    ]);
  });

  it('has checks that failed open and first', () => {
    const check = (group: Check['group'], outcome: Check['outcome']): Check => ({
      signal: `${group}/sample`,
      group,
      outcome,
      fields: [],
    });
    const root = withChecks([
      check('sanctions', 'silent'),
      check('identity', 'raised'),
      check('location', 'lacks-data'),
      check('clock', 'failed'),
    ]);
    expect(groups(root)).toEqual([
      ['Clocks and hours: 1', true],
      ['Places: 1', false],
      ['Names: 1', false],
      ['Sanctions lists: 1', false],
    ]);
  });

  it('names every list with its dates and size', () => {
    const root = unfolded(show(read(SAMPLES['nothing-found'])));
    expect(root.textContent).toContain('Starter list: published 20 Jul 2026, came with the package');
    expect(root.textContent).toContain('19,143 entries, 43,706 names');
  });
});

describe('a page without an assessment', () => {
  it.each([
    [{ kind: 'none' }, 'This page was not read', 'not a page Countersign reads by itself'],
    [{ kind: 'broken' }, 'Could not check', 'Reload the page and open this again'],
    [read(SAMPLES['page-unreadable']), 'Could not check', 'a layout Countersign does not know'],
    [read(SAMPLES['own-profile']), 'Your own profile', 'Nothing was checked'],
    [read(SAMPLES['not-a-candidate']), 'Not a candidate', 'Nothing was checked'],
  ] as const)('says so', (reading, heading, words) => {
    const root = show(reading);
    expect(textOf(root, 'h1')).toBe(heading);
    expect(root.textContent).toContain(words);
    expect(headingOf(reading)).toBe(heading);
  });

  it('says for a moment that it looks', () => {
    expect(show({ kind: 'loading' }).textContent).toContain('Looking up what was read');
    expect(show({ kind: 'loading' }).querySelector('footer')).toBeNull(); // It would only be pushed down.
    expect(headingOf({ kind: 'loading' })).toBeUndefined();
  });
});

describe('the foot', () => {
  it('opens the same result as a page of its own, where it is not one yet', () => {
    const link = (root: HTMLElement): string | null | undefined =>
      root.querySelector('footer a')?.getAttribute('href');
    expect(link(show(read(SAMPLES.ask)))).toBe('?tab=7');
    expect(link(show(read(SAMPLES.ask), true))).toBeUndefined();
  });
});
