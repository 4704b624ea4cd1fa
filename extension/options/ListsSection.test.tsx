// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answer,
  answerLists,
  asked,
  button,
  close,
  daysAgo,
  field,
  fill,
  listRow,
  open,
  press,
  root,
  row,
  served,
  settled,
  STARTER,
  text,
} from './fake-page.tsx';

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

describe('the lines above the table', () => {
  it('say how many lists are in use, which was confirmed longest ago, and what is wrong with the others', async () => {
    answerLists(
      STARTER,
      served('un'),
      served('eu-fsf', { checkedAt: daysAgo(9), stale: 'old' }),
      served('ch-seco', { on: false }),
      row('uk'),
      row('kr-kofiu', { credential: { kind: 'law-go-kr', given: false } }),
      row('au-dfat', { state: 'unusable', on: true }),
    );
    await open();
    expect([...root.querySelectorAll('.summary p')].map(line => line.textContent)).toEqual([
      'Official lists in use: 2 of 6.',
      'Confirmed longest ago: EU, 9 days ago.',
      'Stored copy does not open, so not searched: DFAT.',
      'May be out of date: EU.',
      'Not downloaded yet, so not searched: UK.',
      'Not searched until you enter a key: KoFIU.',
      'Switched off, so not searched: SECO.',
    ]);
  });

  it('say nothing of what is not the case', async () => {
    answerLists(STARTER, served('un'));
    await open();
    expect(root.querySelectorAll('.summary p')).toHaveLength(2);
  });
});

describe('the row of a list', () => {
  it('tells "fetched" from "confirmed"', async () => {
    answerLists(served('un', { fetchedAt: daysAgo(40), checkedAt: daysAgo(1) }));
    await open();
    const cells = [...listRow('UN').querySelectorAll('td')].map(cell => cell.textContent);
    expect(cells[1]).toContain('Confirmedyesterday');
    expect(cells[2]).toContain('Fetchedlast month');
    expect(cells[3]).toContain('1 Aug 2026');
    expect(cells[4]).toContain('5,900 entries, 17,000 names');
  });

  it.each([
    [served('un'), 'In use'],
    [served('un', { state: 'packaged' }), 'In use, as it came with the package'],
    [served('un', { on: false }), 'Switched off, not searched'],
    [row('un'), 'Not downloaded yet, not searched'],
    [row('un', { state: 'unusable', on: true }), 'Stored copy does not open, not searched. Refresh it'],
    [row('un', { credential: { kind: 'opensanctions', given: false } }), 'Needs a key, not searched'],
    [row('own', { kind: 'own' }), 'None yet'],
  ])('says its state in words: %#', async (each, words) => {
    answerLists(each);
    await open();
    expect(text('tbody td span:not(.cell-label)')).toBe(words);
  });

  it('says why it may be out of date', async () => {
    answerLists(
      served('un', { stale: 'old', checkedAt: daysAgo(9) }),
      served('eu-fsf', {
        stale: 'failing',
        failures: 3,
        lastFailure: { reason: 'http-error', at: daysAgo(0), detail: '503' },
      }),
      row('uk', { entries: 5_900, names: 17_000, stale: 'old', state: 'packaged' }),
    );
    await open();
    expect(listRow('UN').textContent).toContain(
      'counts as current for 2 days after its publisher confirmed it',
    );
    expect(listRow('EU').textContent).toContain('The last attempts to refresh it failed');
    expect(text('.failure', listRow('EU'))).toBe(
      'Tried 3 times in a row, the last time now: The publisher’s server answered with error 503. Nothing was changed; try again later.',
    );
    expect(listRow('UK').textContent).toContain('Its publisher has not confirmed this copy yet.');
  });

  it('does not speak of age where the list is not searched', async () => {
    answerLists(served('un', { on: false, stale: 'old' }));
    await open();
    expect(listRow('UN').textContent).not.toContain('out of date');
  });

  it('says that the permission is missing without which it is not looked for', async () => {
    answerLists(served('un', { origins: ['https://un.example/*'] }));
    await open();
    expect(listRow('UN').textContent).toContain('Refresh asks you for it.');
  });

  it('says in its details what was left out, whom it is asked of, and when next', async () => {
    answerLists(
      served('un', {
        oddities: [
          { kind: 'orphan-aliases', count: 2_550 },
          { kind: 'delisted', count: 1_550 },
        ],
        nextAt: daysAgo(-2.1),
      }),
    );
    await open();
    const details = text('details', listRow('UN')) ?? '';
    expect(details).toContain('Other names of entries that are not in this file: 2,550.');
    expect(details).toContain('Parties that are no longer listed: 1,550.');
    expect(details).toContain('scsanctions.un.org');
    expect(details).toContain('Next lookin 2 days');
    expect(details).toContain('Public domain');
  });

  it('has a switch that is moved by the background alone', async () => {
    answerLists(served('un'));
    await open();
    await settled(() => {
      field('Search and keep fresh UN').click();
    });
    expect(asked('list-switch')).toEqual([{ list: 'un', on: false }]);
    expect(asked('lists')).toHaveLength(2);
  });

  it('that was not downloaded yet can be left out of a download', async () => {
    answerLists(row('un'));
    await open();
    await settled(() => {
      field('Download with the others UN').click();
    });
    expect(asked('list-switch')).toEqual([{ list: 'un', on: false }]);
  });

  it('has no switch where there is nothing to decide', async () => {
    answerLists(
      row('kr-kofiu', { credential: { kind: 'law-go-kr', given: false } }),
      row('own', { kind: 'own' }),
      STARTER,
    );
    await open();
    expect(root.querySelector('.lists input[type=checkbox]')).toBeNull();
  });
});

describe('the lists', () => {
  it('that cannot be read are said to be so, and tried again', async () => {
    answer({ lists: () => Promise.reject(new Error('no storage')) });
    await open();
    expect(text('[role=alert]')).toContain('The lists could not be read');
    answer();
    await press('Try again');
    expect(root.querySelector('[role=alert]')).toBeNull();
    expect(root.querySelectorAll('tbody')).toHaveLength(1);
  });

  it('are looked for automatically or not, as the user likes', async () => {
    await open();
    expect(field('Look for newer lists automatically').checked).toBe(true);
    await settled(() => {
      field('Look for newer lists automatically').click();
    });
    expect(asked('settings-change')).toEqual([{ refreshByItself: false }]);
  });
});

describe('the key of a publisher', () => {
  const keyless = row('kr-kofiu', { credential: { kind: 'law-go-kr', given: false } });

  it('is asked for in place of a refresh, and sent once', async () => {
    answerLists(keyless);
    await open();
    const input = field('Key of law.go.kr');
    expect(input.type).toBe('password');
    await press('Enter a key for KoFIU');
    expect(root.querySelector('details')?.open).toBe(true);
    expect(document.activeElement).toBe(input);
    await fill(input, '  secret ');
    await press('Save the key');
    expect(asked('list-key')).toEqual([{ credential: 'law-go-kr', key: 'secret' }]);
    expect(input.value).toBe('');
  });

  it('is not sent while the field is empty', async () => {
    answerLists(keyless);
    await open();
    await press('Save the key');
    expect(asked('list-key')).toEqual([]);
  });

  it('that was given is never shown, and can be forgotten', async () => {
    answerLists(row('opensanctions', { credential: { kind: 'opensanctions', given: true } }));
    await open();
    expect(root.textContent).toContain('A key is stored.');
    expect(field('Delivery token of OpenSanctions').value).toBe('');
    expect(root.textContent).toContain('A business needs a licence of its own');
    await press('Forget the key');
    expect(asked('list-key')).toEqual([{ credential: 'opensanctions', key: '' }]);
  });
});

describe('the own list', () => {
  it('is deleted on the second step only, with the focus on the way back', async () => {
    answerLists(served('own', { kind: 'own' }));
    await open();
    await press('Delete');
    expect(document.activeElement).toBe(button('Keep it'));
    await press('Keep it');
    expect(document.activeElement).toBe(button('Delete'));
    expect(asked('own-list-delete')).toEqual([]);
    await press('Delete');
    await press('Yes, delete it');
    expect(asked('own-list-delete')).toEqual([null]);
    expect(root.textContent).toContain('Your own list was deleted.');
    expect(asked('lists')).toHaveLength(2);
  });
});
