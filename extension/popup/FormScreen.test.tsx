// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FormScreen } from './FormScreen.tsx';
import { SAMPLES } from './samples.ts';
import { textOf, unfolded } from './shown.tsx';

const world = vi.hoisted(() => ({
  reply: () => Promise.resolve<unknown>(null),
  calls: [] as [string, unknown][],
  session: new Map<string, unknown>(),
}));
vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/tabs.ts', () => ({ openOptions: () => Promise.resolve() }));
vi.mock('../platform/messages.ts', () => ({
  ask: (name: string, request: unknown) => {
    world.calls.push([name, request]);
    return world.reply();
  },
}));
vi.mock('../platform/session.ts', () => ({
  readSession: (key: string) => Promise.resolve(world.session.get(key)),
  removeSession: (key: string) => Promise.resolve(world.session.delete(key)),
}));

const root = document.createElement('div');
const EMPTY = { name: '', location: '', organisation: '', email: '', phone: '', birthDate: '' };
const TYPED = { ...SAMPLES['nothing-found'], url: '', reader: 'typed', grade: 'typed' };

async function settled(step: () => void): Promise<void> {
  await act(step);
  await act(() => new Promise<void>(resolve => setTimeout(resolve)));
}

async function open(): Promise<void> {
  document.body.replaceChildren(root);
  await settled(() => {
    render(<FormScreen />, root);
  });
}

function field(words: string): HTMLInputElement {
  const label = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === words);
  if (!(label?.control instanceof HTMLInputElement)) throw new Error(`There is no field "${words}".`);
  return label.control;
}

const fill = (words: string, value: string): Promise<void> =>
  settled(() => {
    field(words).value = value;
    field(words).dispatchEvent(new Event('input'));
  });
/** What Enter in a field does. */
const submit = (): Promise<void> =>
  settled(() => {
    root.querySelector('form')?.requestSubmit();
  });
const alert = (): string => textOf(root, 'form [role=alert]');

beforeEach(() => {
  world.reply = () => Promise.resolve(TYPED);
  world.calls = [];
  world.session.clear();
});
afterEach(() => {
  render(null, root);
});

describe('the form', () => {
  it('says that nothing of it is kept, and lets no browser keep it', async () => {
    await open();
    expect(textOf(root, 'form')).toContain('What you enter is neither stored nor sent.');
    const inputs = [...root.querySelectorAll('input')];
    expect(inputs).toHaveLength(6);
    expect(inputs.every(({ autocomplete, name }) => autocomplete === 'off' && name === '')).toBe(true);
  });

  it('begins with the draft, which is then gone', async () => {
    world.session.set('draft', { ...EMPTY, name: 'Mina Okafor', phone: 7, location: 'x'.repeat(500) });
    await open();
    expect(field('Name').value).toBe('Mina Okafor');
    expect(field('Phone number').value).toBe('');
    expect(field('Location').value).toHaveLength(200);
    expect(world.session.has('draft')).toBe(false);
  });

  it('checks what was entered, and shows the result below', async () => {
    await open();
    await fill('Name', '  Mina Okafor ');
    await fill('Birth date', '1990-04');
    await submit();
    expect(world.calls).toEqual([['check-typed', { ...EMPTY, name: 'Mina Okafor', birthDate: '1990-04' }]]);
    expect(textOf(root, '.result h1')).toBe('Nothing inconsistent found');
    expect(document.activeElement?.className).toBe('result');
    expect(textOf(root, '.whose')).toBe('Mina Okafor, as entered');
    unfolded(root);
    expect(root.textContent).toContain('Phone number: not entered');
    expect(root.querySelector('.do')).toBeNull();
    expect(root.textContent).not.toContain('What was read');
    expect(root.textContent).toContain('Checked as entered. No page was read.');
    expect(document.title).toBe('Nothing inconsistent found, Countersign');
  });

  it('needs something that can be compared', async () => {
    await open();
    await fill('Location', 'Lisbon');
    await submit();
    expect(alert()).toContain('Enter a name');
    expect(document.activeElement).toBe(field('Name'));
    expect(field('Name').getAttribute('aria-invalid')).toBe('true');
    expect(world.calls).toEqual([]);
  });

  it.each([['25.4.1990'], ['1990-13'], ['1990-04-32'], ['90'], ['1990-4-5']])(
    'takes %s for no birth date',
    async value => {
      await open();
      await fill('Name', 'Mina Okafor');
      await fill('Birth date', value);
      await submit();
      expect(alert()).toBe('Write the birth date as 1990, 1990-04 or 1990-04-25.');
      expect(document.activeElement).toBe(field('Birth date'));
      expect(world.calls).toEqual([]);
    },
  );

  it('drops the old result when the next check goes wrong', async () => {
    await open();
    await fill('E-mail address', 'mina@example.test');
    await submit();
    expect(root.querySelector('.result h1')).not.toBeNull();
    world.reply = () => Promise.reject(new Error('gone'));
    await submit();
    expect(alert()).toContain('Countersign did not answer');
    expect(root.querySelector('.result h1')).toBeNull();
  });

  it('says so where no name was entered', async () => {
    world.reply = () => Promise.resolve({ ...TYPED, name: '' });
    await open();
    await fill('Organisation', 'Harbour Lane Trading Co.');
    await submit();
    expect(textOf(root, '.whose')).toBe('As entered, without a name');
  });

  it('checks at once what was asked for in the address bar', async () => {
    world.session.set('draft', { ...EMPTY, name: ' Mina Okafor ', check: true });
    await open();
    expect(world.calls).toEqual([['check-typed', { ...EMPTY, name: 'Mina Okafor' }]]);
    expect(root.querySelector('.result h1')).not.toBeNull();
    expect(world.session.has('draft')).toBe(false);
  });
});
