// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ListedRow } from '../contract.ts';
import { headingOf, PopupView } from './PopupView.tsx';
import { listed, listPage, NOW } from './samples.ts';
import { NOT_KEPT, read, shown, textOf, TOOLS, WELL } from './shown.tsx';
import type { ReaderHere } from './use-reader-here.ts';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/session.ts', () => ({}));
vi.mock('../platform/tabs.ts', () => ({}));

const root = document.createElement('div');

async function show(rows: readonly ListedRow[], more = false, reader: ReaderHere = WELL): Promise<void> {
  document.body.replaceChildren(root);
  await act(() => {
    render(
      <PopupView
        reading={read(listPage(rows, more))}
        kept={NOT_KEPT}
        reader={reader}
        tools={TOOLS}
        now={NOW}
        asPage={false}
        openSettings={() => undefined}
      />,
      root,
    );
  });
}

const names = (): readonly string[] =>
  [...root.querySelectorAll('.rows a')].map(({ textContent }) => textContent);
const rowOf = (name: string): Element => {
  const found = [...root.querySelectorAll('.rows > li')].find(row => row.textContent.includes(name));
  if (!found) throw new Error(`There is no row of ${name}.`);
  return found;
};
/** jsdom has no pointer events of its own. */
const pointer = (what: 'enter' | 'leave'): void => {
  root.querySelector('.rows')?.dispatchEvent(new Event(`pointer${what}`));
};

afterEach(() => {
  render(null, root);
});

describe('a page that lists candidates', () => {
  it('is a list without a state of its own, and says how little a row shows', async () => {
    await show([listed('a'), listed('b')]);
    expect(textOf(root, 'h1')).toBe('Candidates on this page: 2');
    expect(root.querySelector('main')?.dataset['state']).toBe('list');
    expect(root.querySelector('h1 svg')).toBeNull();
    expect(textOf(root, '.head')).toContain('From their rows alone: name and little else.');
    expect(headingOf(read(listPage([listed('a')])))).toBe('Candidates on this page: 1');
  });

  it('shows the gravest first, and otherwise the order of the page', async () => {
    await show([
      listed('a'),
      listed('b', { state: 'unreadable' }),
      listed('c', { state: 'ask' }),
      listed('d'),
      listed('e', { state: 'possible-match' }),
      listed('f', { state: 'ask' }),
    ]);
    expect(names()).toEqual(['Jo e', 'Jo c', 'Jo f', 'Jo a', 'Jo d', 'Jo b']);
  });

  it('counts its rows by state, the gravest first', async () => {
    await show([
      listed('a'),
      listed('b', { state: 'ask' }),
      listed('c', { state: 'possible-match' }),
      listed('d', { state: 'ask' }),
    ]);
    const counts = [...root.querySelectorAll('.row-counts li')].map(({ textContent }) => textContent);
    expect(counts).toEqual([
      'Possible listed person: 1',
      'Ask about this: 2',
      'Nothing inconsistent found: 1',
    ]);
    await show([]);
    expect(root.querySelector('.row-counts')).toBeNull();
  });

  it('says of each row its state in shape and words, what was found, and what the name is worth', async () => {
    await show([
      listed('a', {
        name: 'Ronald T.',
        partialName: true,
        state: 'ask',
        findings: ['location/claimed-location-conflict', 'of/another-version'],
        matches: 3,
      }),
    ]);
    const row = rowOf('Ronald T.');
    expect(row.querySelector('svg')?.dataset['state']).toBe('ask');
    expect(textOf(row, '.row-state')).toBe('Ask about this');
    expect(row.textContent).toContain('The page gives two different places');
    expect(row.textContent).toContain('Only part of the name is shown there.');
    expect(row.textContent).toContain('Listed parties of the same or a similar name: 3');
  });

  it('leads to each profile in a new tab, and to nothing but https', async () => {
    await show([
      listed('a'),
      listed('b', { url: 'javascript:alert(1)', name: '<img src=x onerror=alert(1)>' }),
      listed('c', { name: '' }),
    ]);
    const [link, ...others] = root.querySelectorAll<HTMLAnchorElement>('.rows a');
    expect([link?.href, link?.target, link?.rel]).toEqual([
      'https://www.upwork.com/freelancers/a',
      '_blank',
      'noreferrer noopener',
    ]);
    expect(others.map(({ textContent }) => textContent)).toEqual(['Without a name']);
    expect(rowOf('<img src=x').querySelector('img')).toBeNull();
  });

  it('says when the page lists more than were looked at', async () => {
    await show([listed('a')], false);
    expect(root.textContent).not.toContain('Only the first');
    await show(
      Array.from({ length: 200 }, (_, index) => listed(String(index))),
      true,
    );
    expect(textOf(root, '.head')).toContain('Only the first 200 candidates of this page are looked at.');
    expect(names()).toHaveLength(200);
  });

  it('says how old the lists are that its rows were compared with, and when there was only the starter list', async () => {
    await show([listed('a')]);
    expect(textOf(root, '.list-line')).toContain('OFAC SDN: published 2 Aug 2026');
    const page = listPage([listed('a')]);
    const starter = shown(read({ ...page, searched: { ...page.searched, starterOnly: true } }));
    expect(textOf(starter, '.list-line')).toContain('Starter list only');
  });

  it('says when its reader fares badly', async () => {
    const health = { reader: 'upwork', state: 'broken', readings: 5, missing: [], layouts: {} } as const;
    await show([], false, { ...WELL, ails: { site: 'Upwork', health, report: '{}' } });
    expect(textOf(root, '.head')).toContain(
      'Profiles on Upwork could not be read lately; the site may have changed.',
    );
  });
});

describe('rows that come while the list is open', () => {
  it('go where they belong', async () => {
    await show([listed('a'), listed('b')]);
    await show([listed('a'), listed('b'), listed('c', { state: 'ask' })]);
    expect(names()).toEqual(['Jo c', 'Jo a', 'Jo b']);
  });

  it('move nothing from under the pointer', async () => {
    await show([listed('a'), listed('b')]);
    pointer('enter');
    const more = [listed('a'), listed('b', { state: 'resolve' }), listed('c', { state: 'ask' }), listed('d')];
    await show(more);
    expect(names()).toEqual(['Jo a', 'Jo b', 'Jo c', 'Jo d']);
    pointer('leave');
    await show([...more]);
    expect(names()).toEqual(['Jo b', 'Jo c', 'Jo a', 'Jo d']);
  });

  it('move nothing from under the focus', async () => {
    await show([listed('a'), listed('b')]);
    root.querySelector<HTMLAnchorElement>('.rows a')?.focus();
    await show([listed('a'), listed('b'), listed('c', { state: 'ask' })]);
    expect(names()).toEqual(['Jo a', 'Jo b', 'Jo c']);
  });
});
