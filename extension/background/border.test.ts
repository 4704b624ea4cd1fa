import { describe, expect, it, vi } from 'vitest';
import { blankCandidate } from '../../src/candidate/candidate.ts';
import type { Handlers } from '../platform/messages.ts';
import { receiver } from './border.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

vi.mock('../platform/browser.ts', () => ({ browser: {} }));

const PAGE = { from: 'page', tab: 7 } as const;
const SCREEN = { from: 'screen' } as const;
const url = 'https://github.com/mina-okafor';
const TYPED = { name: 'M', location: '', organisation: '', email: '', phone: '', birthDate: '1990-04' };
const reading = {
  kind: 'candidate',
  layout: 'profile',
  candidate: blankCandidate('github', new URL(url), 'mina-okafor', 'public-code'),
} as const;

function world(): { called: [string, unknown][]; receive: ReturnType<typeof receiver> } {
  const called: [string, unknown][] = [];
  const handlers = new Proxy(Object.create(null) as Handlers, {
    get: (_, name: string) => (request: unknown) => {
      called.push([name, request]);
      return Promise.resolve(null);
    },
  });
  return { called, receive: receiver(handlers) };
}

describe('the border', () => {
  it('lets a page say what it read, and a screen ask for the lists', () => {
    const { called, receive } = world();
    expect(receive({ name: 'page-read', request: { url, reading } }, PAGE)).toBeDefined();
    const rows = { url, candidates: [reading.candidate], more: false };
    expect(receive({ name: 'rows-read', request: rows }, PAGE)).toBeDefined();
    expect(receive({ name: 'lists', request: null }, SCREEN)).toBeDefined();
    expect(called).toEqual([
      ['page-read', { url, reading }],
      ['rows-read', rows],
      ['lists', null],
    ]);
  });

  it.each([
    ['delete anything', 'delete-all', null],
    ['change settings', 'settings-change', DEFAULT_SETTINGS],
    ['start a refresh', 'refresh-start', { lists: ['ofac-sdn'] }],
    ['end one', 'refresh-cancel', null],
    ['switch a list off', 'list-switch', { list: 'ofac-sdn', on: false }],
    ['give a key', 'list-key', { credential: 'law-go-kr', key: 'k' }],
    ['bring files in', 'import-start', { list: 'own', files: ['f'] }],
    ['read the own list', 'own-list-export', null],
    ['delete the own list', 'own-list-delete', null],
    ['read what changed', 'changes', { text: '' }],
    ['keep a candidate', 'keep', { tab: 7 }],
    ['read who is kept', 'kept', null],
    ['look at the lists', 'lists', null],
    ['have another page checked', 'check-page', { tab: 8 }],
    ['have somebody checked', 'check-typed', TYPED],
    ['open the form', 'form-open', { tab: 7 }],
    ['see how readers fare', 'health', null],
    ['read what was entered', 'answers', { tab: 7, person: 'github:mina' }],
    ['enter anything', 'answers-change', { tab: 7, person: 'github:mina', entered: {} }],
  ])('lets no page %s', (_, name, request) => {
    const { called, receive } = world();
    expect(receive({ name, request }, PAGE)).toBeUndefined();
    expect(called).toEqual([]);
  });

  it.each([
    ['no message', 'page-read'],
    ['no name', { request: null }],
    ['a name nobody knows', { name: 'toString', request: null }],
    ['a prototype as a name', { name: '__proto__', request: null }],
    ['an address that is none', { name: 'page-read', request: { url: 'javascript', reading } }],
    [
      'an address without end',
      { name: 'page-read', request: { url: `https://a.example/${'a'.repeat(5_000)}`, reading } },
    ],
    ['another kind of reading', { name: 'page-read', request: { url, reading: { kind: 'verdict' } } }],
    [
      'a bio of a megabyte',
      {
        name: 'page-read',
        request: {
          url,
          reading: {
            ...reading,
            candidate: {
              ...reading.candidate,
              headline: { value: 'x'.repeat(1_000_000), where: 'text', at: 'bio', quote: '' },
            },
          },
        },
      },
    ],
  ])('refuses %s', (_, raw) => {
    const { called, receive } = world();
    expect(receive(raw, PAGE)).toBeUndefined();
    expect(called).toEqual([]);
  });

  it.each([
    ['list-switch', { list: 'un', on: true }],
    ['list-key', { credential: 'opensanctions', key: '0123456789abcdef' }],
    ['refresh-start', { lists: ['un', 'uk'] }],
    ['import-look', { files: ['3f1c'] }],
    ['import-start', { list: 'own', files: ['3f1c'], columns: { name: 0, note: 4 } }],
    ['import-start', { list: 'un', files: ['3f1c'], whateverSize: true }],
    ['changes', { text: 'brandvold', list: 'un', before: 1200 }],
    ['kept-forget', { id: 'k1' }],
    ['check-page', { tab: 7 }],
    ['check-typed', TYPED],
    ['answers-change', { tab: 7, person: 'github:mina', entered: { payee: 'Mina Okafor', threatens: 'no' } }],
    ['settings-change', { ...DEFAULT_SETTINGS, keepDays: 3_650 }],
  ])('lets a screen send %s with all it may hold', (name, request) => {
    const { called, receive } = world();
    expect(receive({ name, request }, SCREEN)).toBeDefined();
    expect(called).toEqual([[name, request]]);
  });

  it.each([
    ['refresh-start', { lists: Array.from({ length: 100 }, () => 'un') }],
    ['refresh-start', { lists: ['u'.repeat(1_000)] }],
    ['list-key', { credential: 'another', key: 'k' }],
    ['list-key', { credential: 'law-go-kr', key: 'k\r\nX-Header: 1' }],
    ['list-key', { credential: 'law-go-kr', key: 'k'.repeat(1_000) }],
    ['import-start', { list: 'own', files: ['f'], columns: { name: -1 } }],
    ['import-start', { list: 'own', files: ['f'], columns: { verdict: 1 } }],
    ['changes', { text: 'x'.repeat(1_000) }],
    ['changes', { text: '', before: 0.5 }],
    ['check-typed', { ...TYPED, name: 'x'.repeat(201) }],
    ['check-typed', { ...TYPED, birthDate: '25 Apr 1990' }],
    ['answers-change', { tab: 7, person: 'github:mina', entered: { payee: 'x'.repeat(201) } }],
    ['answers-change', { tab: 7, person: 'github:mina', entered: { verdict: 'yes' } }],
    ['settings-change', { ...DEFAULT_SETTINGS, keepDays: 0 }],
    ['settings-change', { ...DEFAULT_SETTINGS, keepDays: 4_000 }],
  ])('refuses %s beyond its bounds', (name, request) => {
    const { called, receive } = world();
    expect(receive({ name, request }, SCREEN)).toBeUndefined();
    expect(called).toEqual([]);
  });
});
