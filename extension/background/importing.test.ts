import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';
import { background, NOW } from './fake-background.ts';
import { filesOf, LIST, PARTIES, serving, silent } from './fake-publisher.ts';
import { session } from './fake-session.ts';
import { deleteOwnList, exportOwnList, lookAtFiles } from './importing.ts';

vi.mock('../platform/session.ts', () => import('./fake-session.ts'));

let store: Store;
beforeEach(() => {
  session.clear();
  store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
});

/** Drops files on the options page. @returns their ids. */
async function drop(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  for (const [name, text] of Object.entries(files)) {
    await store.inbox.put({ id: `id of ${name}`, name, blob: new Blob([text]), at: '2026-11-23T08:00:00Z' });
  }
  return Object.keys(files).map(name => `id of ${name}`);
}

const OWN = {
  'our list.csv': 'Name;Born;Why\nOskar Brandvold;1971-03-09;left without notice\n"=1+1";;a formula\n',
};
const COLUMNS = { name: 0, 'birth-date': 1, note: 2 } as const;

describe('files that were dropped', () => {
  it('are known by their content, and what is missing is told by its official name', async () => {
    const files = filesOf(PARTIES);
    const all = await drop(files);
    expect(await lookAtFiles(all, store)).toEqual({
      kind: 'official',
      list: LIST,
      files: [
        { name: 'CONS_PRIM.CSV', role: 'entries' },
        { name: 'CONS_ALT.CSV', role: 'aliases' },
        { name: 'CONS_COMMENTS.CSV', role: 'comments' },
      ],
      missing: [],
    });
    const other = await drop({ 'a page.html': '<!doctype html><p>Sorry', ...OWN });
    expect(await lookAtFiles([...other, ...all.slice(0, 1)], store)).toMatchObject({
      files: [{ name: 'CONS_PRIM.CSV' }],
      missing: ['CONS_ALT.CSV', 'CONS_COMMENTS.CSV'],
    });
  });

  it('may be an own list, shown before it is brought in, or nothing that is known', async () => {
    expect(await lookAtFiles(await drop(OWN), store)).toMatchObject({
      kind: 'own',
      file: 'our list.csv',
      preview: { header: ['Name', 'Born', 'Why'], suggested: { name: 0, 'birth-date': 1 } },
    });
    const page = await drop({ 'a page.html': '<!doctype html><p>Sorry' });
    expect(await lookAtFiles(page, store)).toEqual({ kind: 'unknown', files: ['a page.html'] });
    expect(await lookAtFiles(['of no file'], store)).toEqual({ kind: 'unknown', files: [] });
  });
});

describe('bringing files in', () => {
  it('puts an official list in use that nobody asked its publisher for, then or later', async () => {
    const worker = background(store, () => Promise.reject(new Error('asked')), { now: () => NOW + 1 });
    const files = await drop(filesOf(PARTIES));
    await worker.bringIn({ list: LIST, files });
    expect(session.get('refresh')).toMatchObject({ list: LIST, phase: 'done' });
    expect(await worker.rowOf(LIST)).toMatchObject({ state: 'ready', entries: 210 });
    expect((await worker.rowOf(LIST))?.nextAt).toBeUndefined();
    // These files say of no day they are: nobody vouches for them, however lately they came.
    expect((await worker.rowOf(LIST))?.checkedAt).toBeUndefined();
    expect((await worker.rowOf(LIST))?.stale).toBe('old');
    expect(await background(store, serving(), { now: () => NOW * 2 }).planning.due()).toEqual([]);
    expect(await store.inbox.get(files)).toEqual([]);
  });

  it('keeps the last good list when one is too short, and the files for whoever wants it all the same', async () => {
    await background(store, serving()).start([LIST]);
    const worker = background(store, serving());
    const files = await drop(filesOf(PARTIES.slice(0, 20)));
    await worker.bringIn({ list: LIST, files });
    expect(session.get('refresh')).toMatchObject({ phase: 'failed', failure: { reason: 'shrunk' } });
    // What is wrong with a file says nothing about the publisher.
    expect(await worker.rowOf(LIST)).toMatchObject({
      entries: 210,
      failures: 0,
      lastFailure: { reason: 'shrunk' },
    });
    await worker.bringIn({ list: LIST, files, whateverSize: true });
    expect(await worker.rowOf(LIST)).toMatchObject({ entries: 20 });
    expect((await store.changes.page({ text: '' })).changes[0]).toMatchObject({ what: 'removed' });
  });

  it('waits for the refresh that is running', async () => {
    const worker = background(store, silent);
    const ended = worker.start([LIST]);
    await vi.waitFor(() => {
      expect(session.get('refresh')).toMatchObject({ phase: 'asking' });
    });
    const more = worker.bringIn({ list: 'own', files: await drop(OWN), columns: COLUMNS });
    await vi.waitFor(() => {
      expect(session.get('refresh')).toMatchObject({ list: LIST, waiting: ['own'] });
    });
    expect(await store.packs.lists()).toEqual([]);
    await worker.cancel();
    await Promise.all([ended, more]);
    expect(await store.packs.lists()).toEqual([]);
  });

  it('goes on in the next worker, with the same files', async () => {
    void background(store, silent).start([LIST]);
    await vi.waitFor(() => {
      expect(session.get('refresh-jobs')).toMatchObject({ running: { list: LIST } });
    });
    const files = await drop(OWN);
    session.set('refresh-jobs', { waiting: [{ kind: 'import', list: 'own', files, columns: COLUMNS }] });
    const next = background(store, serving());
    await next.start([]);
    expect(await next.rowOf('own')).toMatchObject({ state: 'ready', entries: 2 });
  });

  it.each([
    ['files that are gone', LIST, {}],
    ['one file of three', LIST, { 'CONS_PRIM.CSV': filesOf(PARTIES)['CONS_PRIM.CSV'] ?? '' }],
    ['another list', 'un', filesOf(PARTIES)],
    ['an own list without columns', 'own', OWN],
  ])('says why %s cannot be', async (_, list, files) => {
    const worker = background(store, serving());
    await worker.bringIn({ list, files: await drop(files) });
    expect(session.get('refresh')).toMatchObject({ phase: 'failed' });
    expect(await worker.rowOf(list)).toMatchObject({ state: 'missing' });
  });
});

describe('an own list', () => {
  it('is searched, remembers its columns, goes out without formulas, and is forgotten whole', async () => {
    const worker = background(store, serving());
    await worker.bringIn({ list: 'own', files: await drop(OWN), columns: COLUMNS });
    expect(await worker.rowOf('own')).toMatchObject({ kind: 'own', state: 'ready', entries: 2, origins: [] });
    expect((await worker.rowOf('own'))?.stale).toBeUndefined();
    expect(await lookAtFiles(await drop(OWN), store)).toMatchObject({ preview: { suggested: COLUMNS } });

    const csv = await exportOwnList(worker.lists);
    expect(csv).toContain('Oskar Brandvold');
    expect(csv).toContain("'=1+1");
    await deleteOwnList(store, worker.lists);
    expect(await worker.rowOf('own')).toMatchObject({ state: 'missing', entries: 0 });
    expect(await exportOwnList(worker.lists)).not.toContain('Brandvold');
    expect(await store.settings.get('own-list-columns')).toBeUndefined();
  });
});
