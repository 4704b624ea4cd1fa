// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { createHash, webcrypto } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Report, reportText } from '../../src/assessment/report/report.ts';
import { SAMPLE } from '../../src/assessment/report/sample-report.ts';
import { claimOf } from '../../src/signals/sample.ts';
import { MESSAGES } from '../ui/fake-i18n.ts';
import { REPORT_ID } from './report-id.ts';
import { ReportScreen } from './ReportScreen.tsx';
import { savedPage } from './saved-page.ts';

interface World {
  readonly answers: Map<string, () => Promise<unknown>>;
  calls: [string, unknown][];
  isPrivate: boolean;
  session: unknown;
}

const world = vi.hoisted((): World => ({ answers: new Map(), calls: [], isPrivate: false, session: null }));

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => ({
  ask: (name: string, request: unknown) => {
    world.calls.push([name, request]);
    return (world.answers.get(name) ?? (() => Promise.resolve(null)))();
  },
}));
vi.mock('../platform/tabs.ts', () => ({
  isPrivateTab: () => Promise.resolve(world.isPrivate),
  activeTabId: () => Promise.resolve(undefined),
  tabAddress: () => Promise.resolve(undefined),
}));
vi.mock('../platform/page-address.ts', () => ({
  pageAddress: () => Promise.resolve('https://github.com/mina'),
}));
vi.mock('../platform/session.ts', () => ({
  readSession: () => Promise.resolve(world.session),
  watchSession: () => undefined,
}));

const root = document.createElement('div');
const HERE = { tab: 7, person: 'sample:mina' };
const TAB = { kind: 'candidate', person: HERE.person, url: 'https://github.com/mina' };

async function settled(step: () => void): Promise<void> {
  await act(step);
  for (const ms of [1, 1, 1, 1]) await act(() => new Promise<void>(then => setTimeout(then, ms)));
  // Another thread works the checksum out, in its own time.
  await vi.waitUntil(() => root.querySelector('.sum')?.textContent !== '', { timeout: 30_000 });
}

const open = (asked: number | undefined): Promise<void> =>
  settled(() => {
    render(<ReportScreen asked={asked} />, root);
  });

const words = (key: string): string => MESSAGES[key]?.message ?? key;
const shown = (): string => root.textContent;

function report(): Element {
  return document.getElementById(REPORT_ID) ?? expect.fail('There is no report.');
}

async function choose(text: string, name = 'saved.json'): Promise<void> {
  const input = root.querySelector('input[type="file"]');
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], name)] });
  Object.defineProperty(input, 'value', { configurable: true, value: '', writable: true });
  await settled(() => input?.dispatchEvent(new Event('change', { bubbles: true })));
}

beforeEach(() => {
  vi.stubGlobal('crypto', webcrypto);
  document.body.append(root);
  world.session = TAB;
  world.isPrivate = false;
  world.answers.set('report', () => Promise.resolve(SAMPLE));
  world.answers.set('review', () => Promise.resolve({ notes: '', reviewer: '', done: ['accommodation'] }));
  world.answers.set('review-change', () => Promise.resolve(null));
});

afterEach(() => {
  render(null, root);
  world.answers.clear();
  world.calls = [];
  vi.unstubAllGlobals();
});

describe('a report', () => {
  it('begins with the state, whose it is, when it was made and what it rests on', async () => {
    await open(7);
    const head = report().querySelector('header')?.textContent ?? '';
    expect(root.querySelector('h1')?.textContent).toBe(words('state_possible_match'));
    for (const part of [
      'Mina Okafor',
      'GitHub',
      'Countersign 1.2.3',
      'OFAC SDN',
      '19,143',
      'Sensitivity: Standard',
    ]) {
      expect(head).toContain(part);
    }
    expect(world.calls).toContainEqual(['report', HERE]);
    expect(document.title).toBe('Report');
  });

  it('has the strongest finding first, and what was decided last, struck through', async () => {
    await open(7);
    const findings = [...report().querySelectorAll('article.card')].slice(0, 3);
    expect(findings.map(each => each.querySelector('h3')?.textContent)).toEqual([
      expect.stringContaining(words('signal_listed_person_corroborated_title')),
      expect.stringContaining(words('signal_claimed_location_conflict_title')),
      expect.stringContaining(words('signal_local_time_against_place_title')),
    ]);
    expect(findings[2]?.querySelector('s')).not.toBeNull();
    expect(findings[2]?.textContent).toContain('Works with a team in Perth.');
    expect(findings[0]?.textContent).toContain(words('finding_disagrees'));
  });

  it('says what was not checked, with the reason', async () => {
    await open(7);
    const unchecked = [...report().querySelectorAll('.not-checked')].at(-1)?.textContent ?? '';
    expect(unchecked).toContain(words('checked_failed'));
    expect(unchecked).toContain(words('missing_not_entered'));
  });

  it('has a table behind each drawing, folded away from the eye alone', async () => {
    await open(7);
    const tables = [...report().querySelectorAll('table')];
    expect(tables.map(table => table.querySelectorAll('tbody tr').length)).toEqual([5, 2]);
    expect(tables[0]?.textContent).toContain(words('report_undatable_no_dates'));
    expect(tables[0]?.closest('[hidden]')).toBeNull();
    const button = report().querySelector<HTMLButtonElement>('.tabled button');
    await settled(() => button?.click());
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    expect(tables[0]?.parentElement?.className).toBe('table');
  });

  it('has nothing folded', async () => {
    await open(7);
    const folded = [...report().querySelectorAll('details')].filter(
      each => !each.open || each.children.length < 2,
    );
    expect(folded).toEqual([]);
  });

  it('holds 400 roles, names of 300 characters and no data at all', async () => {
    const many = Array.from({ length: 400 }, (_, i) =>
      claimOf({ title: `Role ${i}`, start: '2019', end: 'present' }),
    );
    const name = claimOf('Okafor '.repeat(43));
    world.answers.set('report', () =>
      Promise.resolve({ ...SAMPLE, candidate: { ...SAMPLE.candidate, name, experience: many } }),
    );
    await open(7);
    expect(report().querySelectorAll('.timeline[width="100%"] g.role > rect.unsure')).toHaveLength(400);
  });
});

describe('notes', () => {
  const notes = (): HTMLTextAreaElement => {
    const found = root.querySelector('textarea');
    if (!found) throw new Error('There is no field for notes.');
    return found;
  };
  const write = (text: string): Promise<void> =>
    settled(() => {
      notes().value = text;
      notes().dispatchEvent(new Event('input', { bubbles: true }));
    });
  const leave = (): Promise<void> =>
    settled(() => {
      notes().dispatchEvent(new Event('blur'));
    });

  it('are kept when the field is left, without a word on the rest, and it is said', async () => {
    await open(7);
    await write('Spoke by video.');
    await leave();
    const review = { notes: 'Spoke by video.' };
    expect(world.calls).toContainEqual(['review-change', { ...HERE, review }]);
    expect(shown()).toContain(words('report_notes_kept'));
    expect(root.querySelector('.on-paper .written')?.textContent).toBe('Tomas Brandt');
  });

  it('that could not be kept stay, say so, and are tried again', async () => {
    await open(7);
    world.answers.set('review-change', () => Promise.reject(new Error('full')));
    await write('Spoke by video.');
    await leave();
    expect(shown()).toContain(words('report_notes_failed'));
    expect(notes().value).toBe('Spoke by video.');
    world.answers.set('review-change', () => Promise.resolve(null));
    await leave();
    expect(shown()).toContain(words('report_notes_kept'));
  });

  it('of a private window are not kept, and it is said', async () => {
    world.isPrivate = true;
    await open(7);
    expect(shown()).toContain(words('report_notes_private'));
    await write('Spoke by video.');
    await leave();
    expect(world.calls.filter(([name]) => name === 'review-change')).toEqual([]);
  });
});

describe('where there is no report', () => {
  it.each<[string, () => void, number | undefined, string]>([
    ['no tab was asked for', () => undefined, undefined, 'report_none'],
    ['the tab shows no candidate', () => (world.session = undefined), 7, 'report_gone'],
    [
      'the tab shows a list',
      () => (world.session = { kind: 'not-a-candidate', url: TAB.url }),
      7,
      'report_gone',
    ],
    [
      'the background does not answer',
      () => world.answers.set('report', () => Promise.reject(new Error('asleep'))),
      7,
      'report_silent',
    ],
  ])('because %s, that is said, and a saved one can be opened', async (_, prepare, tab, key) => {
    prepare();
    await open(tab);
    expect(root.querySelector('h1')?.textContent).toBe(words(key));
    await choose(reportText(SAMPLE));
    expect(report().textContent).toContain('Mina Okafor');
  });
});

describe('a saved report', () => {
  it('is shown to be read, and says what it is not', async () => {
    await open(undefined);
    await choose(reportText(SAMPLE), 'countersign-report-2026-08-04.json');
    expect(shown()).toContain('countersign-report-2026-08-04.json');
    expect(root.querySelector('textarea')).toBeNull();
    expect(document.activeElement).toBe(root.querySelector('main'));
  });

  it('has the checksum of the very file, whoever wrote it down', async () => {
    const text = JSON.stringify({ later: true, ...SAMPLE });
    await open(undefined);
    await choose(text);
    expect(report().querySelector('.sum')?.textContent).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it.each([
    ['no report', '{}', 'report_bad_not_a_report'],
    ['of another version', JSON.stringify({ ...SAMPLE, version: 9 }), 'report_bad_other_version'],
    ['damaged', JSON.stringify({ ...SAMPLE, assessment: {} }), 'report_bad_damaged'],
  ])('that is %s is not opened, in one sentence', async (_, text, key) => {
    await open(undefined);
    await choose(text);
    expect(shown()).toContain(words(key));
    expect(document.getElementById(REPORT_ID)).toBeNull();
  });

  it('puts its texts on the screen as texts, and its links nowhere but to https', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const hostile: Report = {
      ...SAMPLE,
      program: evil,
      candidate: { ...SAMPLE.candidate, name: claimOf(evil), url: 'javascript:alert(1)' },
      review: { ...SAMPLE.review, notes: `${evil}</textarea><script>alert(1)</script>` },
      assessment: {
        ...SAMPLE.assessment,
        findings: SAMPLE.assessment.findings.map(each => ({ ...each, signal: `x/${evil}`.slice(0, 100) })),
      },
    };
    await open(undefined);
    await choose(reportText(hostile));
    expect(report().querySelectorAll('img, script')).toHaveLength(0);
    const links = [...report().querySelectorAll('a')].map(({ protocol }) => protocol);
    expect(new Set(links)).toEqual(new Set(['https:']));
    const saved = new DOMParser().parseFromString(savedPage(report(), document), 'text/html');
    expect(saved.querySelectorAll('img, script, button, input, textarea, link, iframe')).toHaveLength(0);
    expect(saved.body.textContent).toContain(evil);
    expect(saved.title).toBe('Report');
  });
});

describe('a saved page', () => {
  it('needs nothing, allows nothing and has the notes as text', async () => {
    await open(7);
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = '.report { color: black; }';
    const text = savedPage(report(), document);
    style.remove();
    const saved = new DOMParser().parseFromString(text, 'text/html');
    expect(saved.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'/);
    expect(saved.querySelector('style')?.textContent).toContain('color: black');
    expect(saved.body.textContent).toContain('Answer is due.');
    expect(saved.querySelectorAll('[src], .on-screen, button')).toHaveLength(0);
    expect(saved.querySelector('.sum')?.textContent).toMatch(/^[0-9a-f]{64}$/);
  });
});
