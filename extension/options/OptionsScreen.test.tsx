// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, asked, button, close, field, open, root, section, settled } from './fake-page.tsx';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/session.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/permissions.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/shortcuts.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/language.ts', () => import('./fake-platform.ts'));
vi.mock('./inbox.ts', () => import('./fake-platform.ts'));

beforeEach(() => {
  answer();
});
afterEach(close);

describe('the switches', () => {
  it('show what is kept, and keep what is changed', async () => {
    await open();
    expect(field('Show the mark in LinkedIn pages').checked).toBe(false);
    expect(section('Marks in pages').textContent).not.toContain('Upwork');
    await settled(() => {
      field('Read GitHub by itself').click();
    });
    expect(asked('settings-change')).toEqual([{ sites: { github: false } }]);
    expect(field('Read GitHub by itself').checked).toBe(false);
  });

  it('move back when the change could not be kept', async () => {
    answer({ 'settings-change': () => Promise.reject(new Error('no storage')) });
    await open();
    await settled(() => {
      field('Read GitHub by itself').click();
    });
    expect(field('Read GitHub by itself').checked).toBe(true);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('nothing was changed');
  });

  it('say why the mark is off on LinkedIn', async () => {
    await open();
    const note = field('Show the mark in LinkedIn pages').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(note)?.textContent).toContain('LinkedIn may restrict your account');
  });
});

describe('deleting everything', () => {
  it('asks once more, with the focus on the way back', async () => {
    await open();
    await settled(() => {
      button('Delete everything').click();
    });
    expect(asked('delete-all')).toEqual([]);
    expect(document.activeElement).toBe(button('Keep everything'));
    await settled(() => {
      button('Keep everything').click();
    });
    expect(document.activeElement).toBe(button('Delete everything'));
    expect(asked('delete-all')).toEqual([]);
  });

  it('deletes on the second step, says so, and shows what is left', async () => {
    await open();
    await settled(() => {
      button('Delete everything').click();
    });
    await settled(() => {
      button('Yes, delete everything').click();
    });
    expect(asked('delete-all')).toEqual([null]);
    expect([asked('lists').length, asked('settings').length]).toEqual([2, 2]);
    expect(root.textContent).toContain('Everything was deleted.');
  });

  it('says so when nothing was deleted', async () => {
    answer({ 'delete-all': () => Promise.reject(new Error('no storage')) });
    await open();
    await settled(() => {
      button('Delete everything').click();
    });
    await settled(() => {
      button('Yes, delete everything').click();
    });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('nothing was changed');
    expect(root.textContent).not.toContain('Everything was deleted.');
  });
});
