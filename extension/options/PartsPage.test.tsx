// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, choice, close, field, fill, open, press, root, section, settled } from './fake-page.tsx';
import { world } from './fake-platform.ts';
import { PARTS } from './parts.ts';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/session.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/permissions.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/shortcuts.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/language.ts', () => import('./fake-platform.ts'));
vi.mock('./inbox.ts', () => import('./fake-platform.ts'));

const shown = (): readonly string[] => [...root.querySelectorAll('.part:not([hidden])')].map(({ id }) => id);
const links = (): readonly string[] =>
  [...root.querySelectorAll('nav a')].map(link => link.getAttribute('href') ?? '');
const status = (): string => root.querySelector('.search [role=status]')?.textContent ?? '';

beforeEach(() => {
  answer();
});
afterEach(close);

describe('the sections of the settings', () => {
  it('are all there, each with its way to it, named like its heading', async () => {
    await open();
    expect(shown()).toEqual(PARTS.map(({ id }) => id));
    expect(links()).toEqual(PARTS.map(({ id }) => `#${id}`));
    for (const link of root.querySelectorAll('nav a')) {
      const part = root.querySelector(link.getAttribute('href') ?? '');
      expect(part?.querySelector('h2')?.textContent).toBe(link.textContent);
    }
    expect([...choice('Go to section').options].map(({ value }) => value)).toEqual(PARTS.map(({ id }) => id));
  });

  it('are found by the words they are explained with; the others wait, and stay as they were', async () => {
    await open();
    await fill(field('Find a site'), 'git');
    await fill(field('Find a setting'), 'PRONOUNS');
    expect(shown()).toEqual(['kept']);
    expect(links()).toEqual(['#kept']);
    expect(status()).toBe('Sections with these words: 1');
    await fill(field('Find a setting'), 'zzz (.*');
    expect([shown(), status()]).toEqual([[], 'No section holds these words.']);
    await settled(() => {
      field('Find a setting').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(shown()).toHaveLength(PARTS.length);
    expect([field('Find a setting').value, field('Find a site').value, status()]).toEqual(['', 'git', '']);
  });

  it('are all shown again by a button, which gives the focus back', async () => {
    await open();
    await fill(field('Find a setting'), 'language');
    expect(shown()).toContain('language');
    await press('Show all sections');
    expect(shown()).toHaveLength(PARTS.length);
    expect(document.activeElement).toBe(field('Find a setting'));
  });
});

describe('the way to a section by keys', () => {
  it('goes on from the section that was chosen', async () => {
    Element.prototype.scrollIntoView = () => undefined; // jsdom has no layout.
    await open();
    const go = choice('Go to section');
    go.focus();
    await fill(go, 'kept');
    expect(document.activeElement).toBe(go);
    go.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    expect(document.activeElement?.id).toBe('kept');
  });
});

describe('the page', () => {
  it('comes once everything it shows is known, and whole: nothing in it moves', async () => {
    let tell: (rows: readonly []) => void = () => undefined;
    answer({ kept: () => new Promise(resolve => (tell = resolve)) });
    await open();
    expect(root.querySelector('h1')).not.toBeNull();
    expect(root.querySelector('main')).toBeNull();
    await settled(() => {
      tell([]);
    });
    expect(section('Kept candidates').textContent).toContain('No candidate is kept.');
    expect(root.textContent).not.toContain('Loading');
  });

  it('does not wait for what cannot be read', async () => {
    answer({ kept: () => Promise.reject(new Error('broken')) });
    await open();
    expect(shown()).toHaveLength(PARTS.length);
  });
});

describe('the language', () => {
  const radio = (value: string): HTMLInputElement => {
    const found = section('Language').querySelector(`input[value="${value}"]`);
    if (!(found instanceof HTMLInputElement)) throw new Error(`There is no language "${value}".`);
    return found;
  };

  it('is chosen by its own name', async () => {
    await open();
    const names = [...section('Language').querySelectorAll('label')].map(label => [
      label.lang,
      label.textContent,
    ]);
    expect(names).toEqual([
      ['', 'As the browser: British English'],
      ['en', 'English'],
      ['de', 'Deutsch'],
      ['fr', 'français'],
      ['es', 'español'],
      ['ko', '한국어'],
      ['ja', '日本語'],
    ]);
    expect(radio('').checked).toBe(true);
    await settled(() => {
      radio('ja').click();
    });
    expect([world.language, radio('ja').checked]).toEqual(['ja', true]);
    await settled(() => {
      radio('').click();
    });
    expect(world.language).toBeUndefined();
  });
});

describe('the commands', () => {
  it('are named in the language of the page, with menus and the keyword of the address bar', async () => {
    world.shortcuts = [{ command: 'open-form', description: 'In another language', keys: 'Alt+Shift+F' }];
    await open();
    const words = section('Shortcuts and commands').textContent;
    expect(words).toContain('Enter what to check');
    expect(words).not.toContain('In another language');
    expect(words).toContain('Check this page');
    expect(
      [...section('Shortcuts and commands').querySelectorAll('kbd')].map(({ textContent }) => textContent),
    ).toEqual(['Alt+Shift+F', 'cs']);
  });
});
