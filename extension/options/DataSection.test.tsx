// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, asked, button, close, field, open, press, section, settled } from './fake-page.tsx';

const saved: (readonly string[])[] = [];
vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/session.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/permissions.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/shortcuts.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/language.ts', () => import('./fake-platform.ts'));
vi.mock('./inbox.ts', () => import('./fake-platform.ts'));
vi.mock('./save-text.ts', () => ({ saveText: (...what: readonly string[]) => saved.push(what) }));

const NOTHING = { settings: 1, kept: 0, cases: 0, decisions: 0, reviews: 0, taught: 0, indicators: 0 };
const part = (): Element => section('Your data');
const status = (): string => part().querySelector('[role=status]')?.textContent ?? '';

async function choose(file: File): Promise<void> {
  await settled(() => {
    const input = field('Bring in a file of my data');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
    input.dispatchEvent(new Event('change'));
  });
}

beforeEach(() => {
  answer();
  saved.length = 0;
});
afterEach(close);

describe('the user’s data', () => {
  it('go out as one file, whose name holds the day alone; what is not in it is said at the button', async () => {
    answer({ 'data-export': () => Promise.resolve('{"format":"x"}') });
    await open();
    const described = button('Save my data as a file').getAttribute('aria-describedby')?.split(' ') ?? [];
    const words = described.map(id => document.getElementById(id)?.textContent ?? '').join(' ');
    expect(words).toContain('Not in it: keys and tokens');
    expect(words).toContain('a key that never leaves this installation');
    await press('Save my data as a file');
    expect(saved).toHaveLength(1);
    expect(saved[0]?.[0]).toMatch(/^countersign-data-\d{4}-\d\d-\d\d\.json$/);
    expect(saved[0]?.[1]).toBe('{"format":"x"}');
    expect(status()).toContain('handed to the browser');
  });

  it('come in, and what came is told kind by kind, what did not besides; the page shows it', async () => {
    const counts = { ...NOTHING, kept: 12, reviews: 1_200 };
    answer({ 'data-import': () => Promise.resolve({ counts, leftOut: { cases: 3, indicators: 0 } }) });
    await open();
    await choose(new File(['{"a":1}'], 'data.json'));
    expect(asked('data-import')).toEqual([{ text: '{"a":1}' }]);
    expect([...part().querySelectorAll('[role=status] li')].map(({ textContent }) => textContent)).toEqual([
      'Settings',
      'Kept candidates: 12',
      'Notes and checklists: 1,200',
      'Left out, as another installation remembered them: 3',
    ]);
    expect([asked('settings').length, asked('kept').length, asked('taught').length]).toEqual([2, 2, 2]);
  });

  it('that are none, or cannot be stored, change nothing, and one sentence says so', async () => {
    await open();
    await choose(new File(['no'], 'holiday.json'));
    expect(part().querySelector('[role=alert]')?.textContent).toContain('Nothing was changed.');
    answer({ 'data-import': () => Promise.reject(new Error('full')) });
    await choose(new File(['{}'], 'data.json'));
    expect(part().querySelector('[role=alert]')?.textContent).toContain('the disk may be full');
    expect(asked('settings')).toHaveLength(1);
  });

  it('of a file beyond all bounds are not even read', async () => {
    await open();
    const huge = Object.defineProperty(new File(['x'], 'huge.json'), 'size', { value: 200_000_000 });
    await choose(huge);
    expect(part().querySelector('[role=alert]')?.textContent).toContain('larger than any');
    // As a message it is twice as long as on the disk.
    await choose(new File(['"'.repeat(34_000_000)], 'quotes.json'));
    expect(part().querySelector('[role=alert]')?.textContent).toContain('larger than any');
    expect(asked('data-import')).toEqual([]);
  });

  it('of a folder, or a file that is gone, are not called a matter of the disk', async () => {
    await open();
    const gone = Object.assign(new File(['{}'], 'gone.json'), {
      text: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    });
    await choose(gone);
    expect(part().querySelector('[role=alert]')?.textContent).toContain('could not read this file');
    expect(asked('data-import')).toEqual([]);
  });
});
