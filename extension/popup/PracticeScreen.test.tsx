// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PRACTICE_IDS } from './practice-samples.ts';
import { PracticeScreen } from './PracticeScreen.tsx';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/session.ts', () => ({}));
vi.mock('../platform/tabs.ts', () => ({}));
vi.mock('../platform/messages.ts', () => ({}));

const root = document.createElement('div');
const INVENTED = 'Invented: this person does not exist';

async function settled(step: () => void): Promise<void> {
  await act(step);
  await act(() => new Promise<void>(resolve => setTimeout(resolve)));
}

async function open(id: string, only = false): Promise<void> {
  location.hash = id;
  document.body.append(root);
  await settled(() => {
    render(<PracticeScreen only={only} />, root);
  });
}

async function press(words: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find(each => each.textContent === words);
  if (!button) throw new Error(`There is no button "${words}".`);
  await settled(() => {
    button.click();
  });
}

const stateShown = (): string | null | undefined => root.querySelector('main')?.getAttribute('data-state');
const said = (): string | undefined => root.querySelector('aside [role=status]')?.textContent;

afterEach(() => {
  render(null, root);
});

describe('the practice page', () => {
  it.each(PRACTICE_IDS)('shows %s, and always says that it is invented', async id => {
    await open(id);
    expect(root.querySelector('h1')?.textContent).toBe('Practice page');
    expect(root.querySelector('aside')?.textContent).toMatch(/^Invented: this (person|page) does not exist/);
    expect(root.querySelectorAll('main h1')).toHaveLength(1);
    expect(root.querySelector('[aria-current]')?.getAttribute('href')).toBe(`#${id}`);
  });

  it('changes with the address', async () => {
    await open('ask');
    expect(stateShown()).toBe('ask');
    await settled(() => {
      location.hash = 'possible-match';
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(stateShown()).toBe('possible-match');
  });

  it('shows the first one for an address that names none', async () => {
    await open('nobody');
    expect(stateShown()).toBe('nothing-found');
  });

  it('takes decisions, by the same rule, and says that they hold here alone', async () => {
    await open('ask');
    await press('Explained');
    await press('Keep decision');
    expect(stateShown()).toBe('nothing-found');
    expect(said()).toContain('holds on this page alone');
  });

  it('compares nothing that is entered, and says so', async () => {
    await open('ask');
    await press('Add birth date or e-mail');
    await settled(() => {
      root.querySelector<HTMLFormElement>('form.panel')?.requestSubmit();
    });
    expect(said()).toContain('Nothing is compared here');
  });

  it('opens no report', async () => {
    await open('ask');
    await press('Report');
    expect(said()).toBe('This opens for real candidates only.');
  });

  it('leads from a row to the person here, and nowhere else', async () => {
    await open('list');
    const link = (name: string): HTMLAnchorElement | undefined =>
      [...root.querySelectorAll('a')].find(each => each.textContent === name);
    await settled(() => {
      expect(
        link('Ronald T.')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
      ).toBe(false);
    });
    expect(said()).toBe('This opens for real candidates only.');
    link('Mina Okafor')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(location.hash).toBe('#ask');
  });

  it('draws the popup alone where it is asked for', async () => {
    await open('ask', true);
    expect(root.textContent).not.toContain(INVENTED);
    expect(root.querySelector('nav')).toBeNull();
    expect(stateShown()).toBe('ask');
    expect(document.title).toBe('Invented: Two places');
  });
});
