// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { act } from 'preact/test-utils';
import {
  answer,
  answerLists,
  asked,
  button,
  close,
  listRow,
  news,
  open,
  press,
  root,
  row,
  served,
  state,
  STARTER,
  text,
} from './fake-page.tsx';
import { ExtensionGone, world } from './fake-platform.ts';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/session.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/permissions.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/shortcuts.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/language.ts', () => import('./fake-platform.ts'));
vi.mock('./inbox.ts', () => import('./fake-platform.ts'));

const UN = row('un', { origins: ['https://un.example/*'] });
const EU = row('eu-fsf', { origins: ['https://eu.example/*', 'https://un.example/*'] });
const KEYLESS = row('kr-kofiu', {
  credential: { kind: 'law-go-kr', given: false },
  origins: ['https://kr.example/*'],
});
const OFF = served('ch-seco', { on: false, origins: ['https://ch.example/*'] });
const OFAC = row('ofac-sdn');

beforeEach(() => {
  answerLists(STARTER, OFAC, UN, EU, KEYLESS, OFF);
});
afterEach(async () => {
  vi.useRealTimers();
  await close();
});

describe('the button for all official lists', () => {
  it('asks once for all hosts, then for every list that can be had', async () => {
    await open();
    await press('Download all official lists');
    expect(world.requested).toEqual([['https://un.example/*', 'https://eu.example/*']]);
    expect(asked('refresh-start')).toEqual([{ lists: ['ofac-sdn', 'un', 'eu-fsf'] }]);
  });

  it('puts the question in the click itself, before anything else is awaited', async () => {
    await open();
    button('Download all official lists').click();
    expect(world.requested).toHaveLength(1);
    await act(() => Promise.resolve());
  });

  it('does nothing when the user says no, and says so', async () => {
    await open();
    world.allows = false;
    await press('Download all official lists');
    expect(asked('refresh-start')).toEqual([]);
    expect(text('.refresh-all [role=status]')).toContain('You did not allow the browser');
    expect(root.querySelector('progress')).toBeNull();
  });

  it('ends the whole queue while it runs', async () => {
    await open();
    await news(state('un', { waiting: ['eu-fsf'] }));
    expect(text('.refresh-all [role=status]')).toBe('Refreshing: UN.Waiting: EU.');
    expect(text('.below', listRow('EU'))).toContain('Waits for its turn.');
    await press('Cancel all downloads');
    expect(asked('refresh-cancel')).toEqual([null]);
  });

  it('says how each list ended', async () => {
    await open();
    await news(state('ofac-sdn', { waiting: ['un', 'eu-fsf'] }));
    await news(state('ofac-sdn', { phase: 'unchanged', waiting: ['un', 'eu-fsf'] }));
    await news(state('un', { waiting: ['eu-fsf'] }));
    await news(state('un', { phase: 'done', waiting: ['eu-fsf'] }));
    await news(state('eu-fsf'));
    await news(
      state('eu-fsf', { phase: 'failed', failure: { reason: 'offline', at: '2026-08-04T12:00:00Z' } }),
    );
    expect(text('.refresh-all [role=status]')).toBe(
      'New list in use: UN.' +
        'The publisher’s list has not changed: OFAC SDN.' +
        'Not refreshed, for the reason below the list: EU.',
    );
    expect(text('.below [role=status]', listRow('OFAC SDN'))).toBe('The publisher’s list has not changed.');
    expect(asked('lists')).toHaveLength(4);
  });

  it('is called otherwise once every list was had', async () => {
    answerLists(served('un'), OFF, KEYLESS);
    await open();
    await press('Refresh all official lists');
    expect(asked('refresh-start')).toEqual([{ lists: ['un'] }]);
  });
});

describe('the refresh of one list', () => {
  it('asks for the hosts of that list alone, is followed, and can be cancelled', async () => {
    await open();
    await press('Refresh EU');
    expect(world.requested).toEqual([EU.origins]);
    expect(asked('refresh-start')).toEqual([{ lists: ['eu-fsf'] }]);
    expect(root.querySelector('progress')?.getAttribute('aria-label')).toBe('Starting.');
    await news(state('eu-fsf'));
    const bar = root.querySelector('progress');
    expect([bar?.value, bar?.max]).toEqual([3_200_000, 6_756_000]);
    expect(text('.progress p')).toBe('Downloading and reading: 3.2 MB of about 6.8 MB, 11,020 rows');
    await press('Cancel the refresh of EU');
    expect(asked('refresh-cancel')).toEqual([null]);
  });

  it('puts no question where the hosts came with the installation', async () => {
    await open();
    await press('Refresh OFAC SDN');
    expect(world.requested).toEqual([]);
    expect(asked('refresh-start')).toEqual([{ lists: ['ofac-sdn'] }]);
  });

  it('says below the list that the user said no', async () => {
    await open();
    world.allows = false;
    await press('Refresh UN');
    expect(text('.below [role=status]', listRow('UN'))).toContain('You did not allow the browser');
    expect(asked('refresh-start')).toEqual([]);
  });

  it('can be added to those that wait, but not twice', async () => {
    await open();
    await news(state('un', { waiting: ['eu-fsf'] }));
    await press('Refresh EU');
    expect(asked('refresh-start')).toEqual([]);
    await press('Refresh OFAC SDN');
    expect(asked('refresh-start')).toEqual([{ lists: ['ofac-sdn'] }]);
  });

  it('that runs already is shown when the page opens', async () => {
    world.session.set('refresh', state('un'));
    await open();
    expect(root.querySelector('progress')).not.toBeNull();
  });

  it('that ended before the page was opened is no news', async () => {
    world.session.set('refresh', state('un', { phase: 'done' }));
    await open();
    expect(root.textContent).not.toContain('The new list is in use');
  });

  it('that fails before it says anything else is news', async () => {
    await open();
    await news(
      state('un', { phase: 'failed', failure: { reason: 'no-permission', at: '2026-08-04T12:00:00Z' } }),
    );
    expect(text('.failure', listRow('UN'))).not.toBe(undefined);
    expect(asked('lists')).toHaveLength(2);
  });

  it('that ends reloads table and log and says how it ended', async () => {
    world.session.set('refresh', state('un'));
    await open();
    await news(state('un', { phase: 'done' }));
    expect([asked('lists').length, asked('changes').length]).toEqual([2, 2]);
    expect(text('.below [role=status]', listRow('UN'))).toBe('The new list is in use.');
    await news(state('un'));
    await news(
      state('un', { phase: 'failed', failure: { reason: 'interrupted', at: '2026-08-04T12:00:00Z' } }),
    );
    expect(text('.below [role=status]', listRow('UN'))).toContain('The browser stopped the refresh');
  });

  it('is looked after every two seconds while it runs or lists wait, and no longer', async () => {
    world.session.set('refresh', state('un'));
    await open();
    vi.useFakeTimers();
    const tell = (value: unknown): Promise<void> => act(() => world.listeners.get('refresh')?.(value));
    await tell(state('un', { phase: 'done' }));
    await tell(state('un', { phase: 'done', waiting: ['eu-fsf'] }));
    vi.advanceTimersByTime(4_100);
    expect(asked('refresh-look')).toHaveLength(2);
    await tell(state('eu-fsf', { phase: 'done' }));
    vi.advanceTimersByTime(10_000);
    expect(asked('refresh-look')).toHaveLength(2);
  });

  it('that cannot be asked for says so in one sentence', async () => {
    answer({
      lists: () => Promise.resolve([UN]),
      'refresh-start': () => Promise.reject(new ExtensionGone()),
    });
    await open();
    await press('Refresh UN');
    expect(text('[role=alert]')).toBe(
      'Countersign was updated in the meantime. Reload this page; nothing was lost.',
    );
    expect(root.querySelector('progress')).toBeNull();
  });
});
