// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SensitivityPreview } from '../kept-contract.ts';
import { answer, asked, close, open, section, settled } from './fake-page.tsx';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/session.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/permissions.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/shortcuts.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/language.ts', () => import('./fake-platform.ts'));
vi.mock('./inbox.ts', () => import('./fake-platform.ts'));

const NONE = { unreadable: 0, 'nothing-found': 0, ask: 0, resolve: 0, 'possible-match': 0 };
const COUNTS: SensitivityPreview = {
  'fewer-questions': { ...NONE, 'nothing-found': 1_200, resolve: 3, 'possible-match': 1 },
  standard: { ...NONE, 'nothing-found': 1_195, ask: 5, resolve: 3, 'possible-match': 1 },
  'more-questions': { ...NONE, 'nothing-found': 1_150, ask: 40, resolve: 13, 'possible-match': 1 },
};

const shown = (): Element => section('How readily to ask');
const radio = (value: string): HTMLInputElement => {
  const found = shown().querySelector<HTMLInputElement>(`input[value=${value}]`);
  if (!found) throw new Error(`There is no ${value}.`);
  return found;
};

beforeEach(() => {
  answer({ 'sensitivity-preview': () => Promise.resolve(COUNTS) });
});
afterEach(close);

describe('the sensitivity', () => {
  it('is one of three, each with what it does', async () => {
    await open();
    const labels = [...shown().querySelectorAll('.presets label')].map(({ textContent }) => textContent);
    expect(labels).toEqual(['Fewer questions', 'Standard', 'More questions']);
    for (const value of ['fewer-questions', 'standard', 'more-questions']) {
      const about = document.getElementById(radio(value).getAttribute('aria-describedby') ?? '');
      expect(about?.textContent).not.toBe('');
      expect(radio(value).checked).toBe(value === 'standard');
    }
    expect(shown().textContent).toContain('whatever you choose here');
  });

  it('is kept with the other settings', async () => {
    await open();
    await settled(() => {
      radio('more-questions').click();
    });
    expect(asked('settings-change')).toEqual([{ sensitivity: 'more-questions' }]);
  });

  it('shows what each would have come to on the candidates that are remembered', async () => {
    await open();
    expect(shown().textContent).toContain('Candidates remembered: 1,204.');
    const rows = [...shown().querySelectorAll('tbody tr')].map(row =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['Fewer questions', '0', '1,200', '0', '3', '1'],
      ['Standard', '0', '1,195', '5', '3', '1'],
      ['More questions', '0', '1,150', '40', '13', '1'],
    ]);
  });

  it('says so where nobody is remembered', async () => {
    answer({
      'sensitivity-preview': () =>
        Promise.resolve({ 'fewer-questions': NONE, standard: NONE, 'more-questions': NONE }),
    });
    await open();
    expect(shown().querySelector('table')).toBeNull();
    expect(shown().textContent).toContain('No candidates are remembered yet');
  });

  it('can be chosen though the candidates cannot be counted', async () => {
    answer({ 'sensitivity-preview': () => Promise.reject(new Error('no storage')) });
    await open();
    expect(shown().querySelector('[role=alert]')).not.toBeNull();
    expect(radio('standard').checked).toBe(true);
    expect(section('How readily to ask').querySelectorAll('.presets input')).toHaveLength(3);
  });
});
