// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseRow, CasesSummary } from '../kept-contract.ts';
import {
  answer,
  asked,
  button,
  close,
  daysAgo,
  field,
  fill,
  open,
  press,
  section,
  settled,
} from './fake-page.tsx';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/session.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/permissions.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/shortcuts.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/language.ts', () => import('./fake-platform.ts'));
vi.mock('./inbox.ts', () => import('./fake-platform.ts'));

const MINA: CaseRow = {
  id: 'c1',
  name: 'Mina Okafor',
  url: 'https://github.com/mina-okafor',
  seenAt: daysAgo(2),
  until: daysAgo(-178),
};
const JO: CaseRow = {
  id: 'c2',
  name: 'Jo Lindqvist',
  url: 'javascript:alert(1)',
  seenAt: daysAgo(40),
  until: daysAgo(-140),
};

let summary: CasesSummary;
const cases = (): Element => section('Remembered candidates');
const words = (): string => cases().textContent;
const days = (): HTMLInputElement => field('Remember for how many days');
const submit = (): HTMLButtonElement => {
  const found = cases().querySelector<HTMLButtonElement>('button[type=submit]');
  if (!found) throw new Error('There is no button.');
  return found;
};

beforeEach(() => {
  summary = { count: 2, bytes: 2_600, rows: [MINA, JO] };
  answer({ cases: () => Promise.resolve(summary) });
});
afterEach(close);

describe('the remembered candidates', () => {
  it('are none at first, with what will be remembered and what never', async () => {
    summary = { count: 0, bytes: 0, rows: [] };
    await open();
    expect(words()).toContain('Nobody is remembered.');
    expect(words()).toContain('hashed with a key that never leaves it');
    expect(words()).toContain('anything from private windows');
    expect(cases().querySelector('table')).toBeNull();
  });

  it('stand in a table with their page, which is linked where it is a web page', async () => {
    await open();
    expect(words()).toContain('Remembered: 2, about 3 kB.');
    expect(words()).not.toContain('The latest');
    expect([...cases().querySelectorAll('tbody th')].map(each => each.textContent)).toEqual([
      'Mina Okaforgithub.com/mina-okafor',
      'Jo Lindqvistjavascript:alert(1)',
    ]);
    expect([...cases().querySelectorAll('tbody a')].map(link => link.getAttribute('href'))).toEqual([
      MINA.url,
    ]);
  });

  it('are shown to a hundred', async () => {
    summary = { count: 4_000, bytes: 5_200_000, rows: [MINA, JO] };
    await open();
    expect(words()).toContain('Remembered: 4,000, about 5.2 MB. The latest 2 are shown.');
  });

  it('are forgotten one by one', async () => {
    await open();
    summary = { count: 1, bytes: 1_300, rows: [JO] };
    await press('Forget what is remembered of Mina Okafor');
    expect(asked('case-forget')).toEqual([{ id: 'c1' }]);
    expect(document.activeElement?.textContent).toContain('Remembered: 1');
  });

  it('are all forgotten after a question', async () => {
    await open();
    await press('Forget all remembered candidates');
    expect(asked('cases-forget')).toEqual([]);
    expect(document.activeElement).toBe(button('Keep them'));
    await press('Keep them');
    await press('Forget all remembered candidates');
    summary = { count: 0, bytes: 0, rows: [] };
    await press('Yes, forget them all');
    expect(asked('cases-forget')).toEqual([null]);
    expect(words()).toContain('Nobody is remembered.');
  });

  it('that cannot be read say so', async () => {
    answer({ cases: () => Promise.reject(new Error('no storage')) });
    await open();
    expect(words()).toContain('Countersign did not answer');
  });
});

describe('remembering', () => {
  it('is switched off, and those who are remembered stay', async () => {
    await open();
    await settled(() => {
      field('Remember candidates whose page I open').click();
    });
    expect(asked('settings-change')).toEqual([{ remember: false }]);
    expect(cases().querySelectorAll('tbody tr')).toHaveLength(2);
  });

  it('for a longer time is changed at once', async () => {
    await open();
    await fill(days(), '365');
    await settled(() => {
      submit().click();
    });
    expect(asked('settings-change')).toEqual([{ rememberDays: 365 }]);
  });

  it('for a shorter time that forgets some is asked about first', async () => {
    await open();
    await fill(days(), '30');
    await settled(() => {
      submit().click();
    });
    expect(asked('settings-change')).toEqual([]);
    expect(words()).toContain('Remembered candidates this could forget at once: 1.');
    await press('Yes, forget them');
    expect(asked('settings-change')).toEqual([{ rememberDays: 30 }]);
  });
});
