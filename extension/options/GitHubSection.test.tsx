// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answer,
  asked,
  close,
  field,
  fill,
  hasButton,
  open,
  press,
  section,
  SETTINGS,
  settled,
} from './fake-page.tsx';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/session.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/permissions.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/shortcuts.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/language.ts', () => import('./fake-platform.ts'));
vi.mock('./inbox.ts', () => import('./fake-platform.ts'));

let given: boolean;
let githubLookups: boolean;

beforeEach(() => {
  given = false;
  githubLookups = true;
  answer({
    settings: () => Promise.resolve({ ...SETTINGS, githubLookups }),
    'github-token-given': () => Promise.resolve(given),
    'github-token': () => Promise.resolve(null),
  });
});
afterEach(close);

describe('look-ups on GitHub', () => {
  it('are off at first, and say what they tell GitHub before they are switched on', async () => {
    githubLookups = false;
    await open();
    expect(field('Offer to look GitHub accounts up').checked).toBe(false);
    expect(section('Look-ups on GitHub').textContent).toContain('GitHub learns which account was looked up');
    expect(section('Look-ups on GitHub').querySelector('form')).toBeNull();
    await settled(() => {
      field('Offer to look GitHub accounts up').click();
    });
    expect(asked('settings-change')).toEqual([{ githubLookups: true }]);
    expect(section('Look-ups on GitHub').querySelector('form')).not.toBeNull();
  });

  it('take a token, which is never shown again', async () => {
    await open();
    const token = field('GitHub token, if you have one');
    expect(token.type).toBe('password');
    await press('Save the token');
    expect(asked('github-token')).toEqual([]);
    await fill(token, ' secret-1 ');
    given = true;
    await press('Save the token');
    expect(asked('github-token')).toEqual([{ token: 'secret-1' }]);
    expect(token.value).toBe('');
    expect(section('Look-ups on GitHub').textContent).toContain('A token is stored.');
  });

  it('forget the token, also while they are off', async () => {
    given = true;
    githubLookups = false;
    await open();
    given = false;
    await press('Forget the token');
    expect(asked('github-token')).toEqual([{ token: '' }]);
    expect(hasButton('Forget the token')).toBe(false);
  });

  it('say when the token could not be kept', async () => {
    answer({
      settings: () => Promise.resolve({ ...SETTINGS, githubLookups }),
      'github-token': () => Promise.reject(new Error('no storage')),
    });
    await open();
    await fill(field('GitHub token, if you have one'), 'secret-1');
    await press('Save the token');
    expect(section('Look-ups on GitHub').querySelector('[role=alert]')?.textContent).toContain(
      'could not be kept',
    );
  });

  it('takes a token that was copied with a space or a line break in it', async () => {
    answer({ settings: () => Promise.resolve({ ...SETTINGS, githubLookups }) });
    await open();
    await fill(field('GitHub token, if you have one'), ' secret -1 ');
    await press('Save the token');
    expect(asked('github-token')).toEqual([{ token: 'secret-1' }]);
  });
});
