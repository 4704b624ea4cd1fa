// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportLook } from '../list-contract.ts';
import {
  answer,
  asked,
  button,
  choice,
  close,
  fill,
  hasButton,
  news,
  open,
  press,
  root,
  row,
  section,
  served,
  settled,
  state,
} from './fake-page.tsx';
import { world } from './fake-platform.ts';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/session.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/permissions.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/shortcuts.ts', () => import('./fake-platform.ts'));
vi.mock('../platform/language.ts', () => import('./fake-platform.ts'));
vi.mock('./inbox.ts', () => import('./fake-platform.ts'));

const SDN: ImportLook = {
  kind: 'official',
  list: 'ofac-sdn',
  files: [
    { name: 'SDN.CSV', role: 'entries' },
    { name: 'ALT.CSV', role: 'aliases' },
  ],
  missing: [],
};

const OWN: ImportLook = {
  kind: 'own',
  file: 'people.csv',
  preview: {
    header: ['Who', '', 'Born'],
    rows: [['Ada Example', 'x', '1970']],
    suggested: { 'birth-date': 2 },
  },
};

function reply(look: ImportLook): void {
  answer({
    lists: () =>
      Promise.resolve([
        served('ofac-sdn', { fetchedAt: '2026-05-12T08:00:00Z' }),
        row('own', { kind: 'own' }),
      ]),
    'import-look': () => Promise.resolve(look),
  });
}

function words(): string {
  return section('Bring in a list from a file').textContent;
}

async function drop(...names: readonly string[]): Promise<void> {
  const zone = root.querySelector('.drop');
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files: names.map(name => new File(['x'], name)) } });
  await settled(() => zone?.dispatchEvent(event));
  expect(event.defaultPrevented).toBe(true);
}

beforeEach(() => {
  reply(SDN);
});
afterEach(close);

describe('official files', () => {
  it('are recognised, and what they replace is said, before anything is', async () => {
    await open();
    await drop('SDN.CSV', 'ALT.CSV');
    expect(asked('import-look')).toEqual([{ files: ['id of SDN.CSV', 'id of ALT.CSV'] }]);
    expect(words()).toContain('This is OFAC SDN: An invented list');
    expect(words()).toContain('It will replace the copy of 12 May 2026.');
    expect(asked('import-start')).toEqual([]);
    await press('Bring it in');
    expect(asked('import-start')).toEqual([{ list: 'ofac-sdn', files: ['id of SDN.CSV', 'id of ALT.CSV'] }]);
  });

  it('cannot be brought in while one is missing; those added later join them', async () => {
    reply({ ...SDN, missing: ['SDN_COMMENTS.CSV'] });
    await open();
    await drop('SDN.CSV', 'ALT.CSV');
    expect(words()).toContain('Without these files the list is not whole. Add them too:SDN_COMMENTS.CSV');
    expect(hasButton('Bring it in')).toBe(false);
    reply(SDN);
    await drop('SDN_COMMENTS.CSV');
    expect(asked('import-look').at(-1)).toEqual({
      files: ['id of SDN.CSV', 'id of ALT.CSV', 'id of SDN_COMMENTS.CSV'],
    });
    expect(hasButton('Bring it in')).toBe(true);
  });

  it('that are left are forgotten', async () => {
    await open();
    await drop('SDN.CSV');
    expect(world.inbox).toEqual(['SDN.CSV']);
    await press('Leave it');
    expect(world.inbox).toEqual([]);
    expect(document.activeElement).toBe(root.querySelector('.drop input[type=file]'));
    expect(hasButton('Bring it in')).toBe(false);
  });

  it('are followed while they are brought in', async () => {
    await open();
    await drop('SDN.CSV');
    await press('Bring it in');
    expect(document.activeElement?.textContent).toBe('Starting.');
    await news(state('ofac-sdn', { phase: 'building' }));
    expect(words()).toContain('Building the index: 3.2 MB');
    await news(state('ofac-sdn', { phase: 'done' }));
    expect(words()).toContain('OFAC SDN: the list from your files is in use.');
  });

  it('of another size are taken only when the user says so', async () => {
    await open();
    await drop('SDN.CSV');
    await press('Bring it in');
    await news(state('ofac-sdn'));
    await news(
      state('ofac-sdn', { phase: 'failed', failure: { reason: 'shrunk', at: '2026-08-04T12:00:00Z' } }),
    );
    expect(words()).toContain('Take it all the same?');
    await press('Take it all the same');
    expect(asked('import-start').at(-1)).toEqual({
      list: 'ofac-sdn',
      files: ['id of SDN.CSV'],
      whateverSize: true,
    });
  });

  it('that failed otherwise say why', async () => {
    await open();
    await drop('SDN.CSV');
    await press('Bring it in');
    await news(state('ofac-sdn'));
    await news(
      state('ofac-sdn', { phase: 'failed', failure: { reason: 'truncated', at: '2026-08-04T12:00:00Z' } }),
    );
    expect(section('Bring in a list from a file').querySelector('.failure')?.textContent).toContain(
      'broke off',
    );
    expect(hasButton('Take it all the same')).toBe(false);
  });
});

describe('other files', () => {
  it('are named, and nothing is changed', async () => {
    reply({ kind: 'unknown', files: ['holiday.pdf'] });
    await open();
    await drop('holiday.pdf');
    expect(words()).toContain('not recognised as a list, so nothing was changed:holiday.pdf');
  });

  it('that cannot be kept say so', async () => {
    answer({ 'import-look': () => Promise.reject(new Error('full')) });
    await open();
    await drop('SDN.CSV');
    expect(section('Bring in a list from a file').querySelector('[role=alert]')?.textContent).toContain(
      'could not be read or kept',
    );
  });
});

describe('an own list', () => {
  it('needs to know which column holds the names, and nothing else', async () => {
    reply(OWN);
    await open();
    await drop('people.csv');
    expect(words()).toContain('“people.csv” is no official list.');
    expect(
      [...section('Bring in a list from a file').querySelectorAll('td')].map(cell => cell.textContent),
    ).toEqual(['Ada Example', 'x', '1970']);
    expect(choice('Birth date').value).toBe('2');
    expect([...choice('Name (needed)').options].map(option => option.textContent)).toEqual([
      'Not in this file',
      'Who',
      'Column 2',
      'Born',
    ]);
    expect(button('Bring it in').getAttribute('aria-disabled')).toBe('true');
    await press('Bring it in');
    expect(asked('import-start')).toEqual([]);
    await fill(choice('Name (needed)'), '0');
    await fill(choice('Birth date'), '');
    await press('Bring it in');
    expect(asked('import-start')).toEqual([
      { list: 'own', files: ['id of people.csv'], columns: { name: 0 } },
    ]);
  });
});
