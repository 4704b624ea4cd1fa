// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SITES } from '../../src/readers/site-table.ts';
import { answer, asked, close, field, fill, open, press, section, settled } from './fake-page.tsx';
import { world } from './fake-platform.ts';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/session.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/permissions.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/shortcuts.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/language.ts', () => import('./fake-platform.ts'));
vi.mock('./inbox.ts', () => import('./fake-platform.ts'));

/** Everything the settings have switched on is allowed. */
const ALLOWED = ['https://*.linkedin.com/*', 'https://github.com/*'];

function site(name: string): Element {
  const found = [...section('Sites').querySelectorAll('.site')].find(
    each => each.querySelector('h4')?.textContent === name,
  );
  if (!found) throw new Error(`There is no site "${name}".`);
  return found;
}

const names = (): readonly (string | null)[] =>
  [...section('Sites').querySelectorAll('h4')].map(({ textContent }) => textContent);
const turn = (label: string): Promise<void> =>
  settled(() => {
    field(label).click();
  });

beforeEach(() => {
  answer();
  for (const origin of ALLOWED) world.allowed.add(origin);
});
afterEach(close);

describe('the sites', () => {
  it('stand in groups, every one of them once, with what its reader rests on', async () => {
    await open();
    expect([...section('Sites').querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'Professional networks',
      'Marketplaces',
      'Communities',
      'Hiring systems',
      'Mail',
    ]);
    expect(names().toSorted()).toEqual(SITES.map(({ name }) => name).toSorted());
    expect(site('LinkedIn').textContent).toContain('Checked on real pages, Sept 2026');
    expect(site('GitHub').textContent).toContain('From public code, ');
    expect(site('Toptal').textContent).toContain('Unverified');
  });

  it('can be searched by name', async () => {
    await open();
    await fill(field('Find a site'), ' GIT');
    expect(names()).toEqual(['GitHub', 'GitLab']);
    expect(section('Sites').textContent).toContain('Sites shown: 2');
    await fill(field('Find a site'), '(.*');
    expect(names()).toEqual([]);
    expect(section('Sites').textContent).toContain('Sites shown: 0');
  });
});

describe('switching on a site that is asked for', () => {
  it('asks the browser in the click itself, and keeps the switch once it is allowed', async () => {
    await open();
    field('Read Fiverr by itself').click();
    expect(world.requested).toEqual([['https://*.fiverr.com/*']]);
    expect(asked('settings-change')).toEqual([]);
    await settled(() => undefined);
    expect(asked('settings-change')).toEqual([{ sites: { fiverr: true } }]);
  });

  it('that is refused changes nothing, and says so', async () => {
    world.allows = false;
    await open();
    await turn('Read Fiverr by itself');
    expect(asked('settings-change')).toEqual([]);
    expect(field('Read Fiverr by itself').checked).toBe(false);
    expect(site('Fiverr').querySelector('[role=status]')?.textContent).toBe(
      'The browser did not allow it, so Fiverr is still not read by itself.',
    );
  });

  it('is not needed to switch one off, nor for one that came with the installation', async () => {
    world.allowed.add('https://www.upwork.com/*');
    await open();
    await turn('Read GitHub by itself');
    await turn('Read Upwork by itself');
    expect(world.requested).toEqual([]);
    expect(asked('settings-change')).toHaveLength(2);
  });
});

describe('a permission that was withdrawn', () => {
  it('is shown where the site is on, with the way to ask again', async () => {
    world.allowed.delete('https://github.com/*');
    await open();
    expect(site('GitHub').textContent).toContain('The browser no longer lets Countersign read this site');
    expect(site('LinkedIn').textContent).not.toContain('no longer');
    expect(site('Upwork').textContent).not.toContain('no longer');
    world.allowed.add('https://github.com/*');
    await press('Ask again for GitHub');
    expect(world.requested).toEqual([['https://github.com/*']]);
    expect(site('GitHub').textContent).not.toContain('no longer');
    expect(asked('settings-change')).toEqual([]);
  });
});

describe('how a reader fares', () => {
  beforeEach(() => {
    answer({
      health: () =>
        Promise.resolve([
          { reader: 'github', state: 'ok', readings: 31, missing: [], layouts: {} },
          { reader: 'linkedin', state: 'degraded', readings: 8, missing: ['location'], layouts: { 2025: 8 } },
          { reader: 'upwork', state: 'broken', readings: 3, missing: [], layouts: { none: 3 } },
        ]),
    });
  });

  it('is quiet where it is well, and loud where it is not', async () => {
    await open();
    expect(site('GitHub').querySelector('.health')).toBeNull();
    expect(site('GitHub').textContent).toContain('Pages counted: 31');
    expect(site('LinkedIn').querySelector('.loud')?.textContent).toBe(
      'LinkedIn may have changed; results may be incomplete.',
    );
    expect(site('LinkedIn').textContent).toContain('Missing lately: Location');
    expect(site('Upwork').querySelector('.loud')?.textContent).toBe(
      'Profiles on Upwork could not be read lately; the site may have changed.',
    );
  });

  it('can be reported', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    Object.assign(navigator, { clipboard: { writeText } });
    await open();
    await press('Copy report on LinkedIn');
    expect(JSON.parse(writeText.mock.calls[0]?.[0] ?? '')).toEqual({
      countersign: '1.2.3',
      reader: 'linkedin',
      state: 'degraded',
      readings: 8,
      missing: ['location'],
      layouts: { 2025: 8 },
    });
    expect(site('LinkedIn').textContent).toContain('nothing was sent');
  });
});

describe('the keyboard shortcuts', () => {
  it('are shown with their keys, and how to change them', async () => {
    world.shortcuts = [
      { command: '_execute_action', description: '', keys: 'Alt+Shift+V' },
      { command: 'check-page', description: 'Check this page', keys: '' },
    ];
    await open();
    const [keys] = section('Shortcuts and commands').querySelectorAll('dl');
    const facts = [...(keys?.querySelectorAll('.fact') ?? [])];
    expect(facts.map(fact => [...fact.children].map(({ textContent }) => textContent))).toEqual([
      ['Alt+Shift+V', 'Open Countersign'],
      ['No keys', 'Check this page'],
    ]);
    expect(section('Shortcuts and commands').textContent).toContain('chrome://extensions/shortcuts');
  });
});
