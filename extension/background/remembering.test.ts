import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import type { Answers } from '../../src/candidate/answers.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import { missing } from '../../src/candidate/claim.ts';
import { answersOf, candidateWith, claimOf } from '../../src/signals/sample.ts';
import type { Seen } from '../../src/signals/seen.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { createRemembering, type Remembering } from './remembering.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
const nowhere = { placesOf: () => [] };
const SHARED = 'star.dev.88@gmail.com';

/** Invented, as everybody here. */
function person(name: string, fields: Partial<Candidate> = {}): Candidate {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  return candidateWith({
    key: `sample:${slug}`,
    url: `https://people.example/${slug}`,
    name: claimOf(name),
    emails: [claimOf(SHARED)],
    ...fields,
  });
}

describe('remembering', () => {
  let store: Store;
  let time: number;
  let settings = DEFAULT_SETTINGS;

  const worker = (): Remembering =>
    createRemembering({
      store,
      settings: () => Promise.resolve(settings),
      gazetteer: () => Promise.resolve(nowhere),
      now: () => time,
    });
  const assessed = (candidate: Candidate, answers: Answers, seen: Seen | undefined): Assessment =>
    assess(candidate, {
      packs: [],
      unusableLists: [],
      gazetteer: nowhere,
      today: new Date(time).toISOString().slice(0, 10),
      answers,
      ...(seen === undefined ? {} : { seen }),
    });
  /** Opens a page as the background does. */
  const visit = async (candidate: Candidate, answers: Answers = {}, by = worker()): Promise<Assessment> => {
    const assessment = assessed(candidate, answers, await by.seen(candidate, answers));
    await by.note(candidate, answers, assessment);
    return assessment;
  };
  const signals = ({ findings }: Assessment): readonly string[] =>
    findings.map(({ signal, strength }) => `${signal} ${strength}`);
  const all = () => store.cases.all();

  beforeEach(() => {
    store = openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
    time = Date.UTC(2026, 10, 23, 9);
    settings = DEFAULT_SETTINGS;
  });

  it('finds in the next candidate what stood on the page of another one, also after the worker was stopped', async () => {
    expect(signals(await visit(person('Viktor Sokolov')))).toEqual([]);
    const found = await visit(person('Mina Okafor'));
    expect(signals(found)).toEqual(['cases/shared-contact strong']);
    expect(found.state).toBe('resolve');
    expect(found.findings[0]?.evidence.at(-1)?.claim.quote).toBe(
      'Viktor Sokolov, https://people.example/viktor-sokolov, 2026-11-23',
    );
  });

  it('finds a page that had another name at an earlier visit', async () => {
    const page = { key: 'sample:page', url: 'https://people.example/page' };
    await visit(person('Viktor Sokolov', page));
    time += 60_000;
    expect(signals(await visit(person('Mina Okafor', page)))).toEqual(['identity/renamed-profile moderate']);
    expect(await all()).toMatchObject([{ visits: [{ name: 'Viktor Sokolov' }, { name: 'Mina Okafor' }] }]);
    time += DAY_MS;
    const found = await visit(person('Mina Okafor', page));
    expect(found.findings[0]?.values).toEqual(['Mina Okafor', 'Viktor Sokolov', '2026-11-23']);
  });

  it('takes a name that stood there for a moment for no other name', async () => {
    const page = { key: 'sample:page', url: 'https://people.example/page' };
    const keeping = worker();
    await visit(person('Viktor Sokolov', page), {}, keeping);
    time += 300;
    expect(signals(await visit(person('Mina Okafor', page), {}, keeping))).toEqual([]);
    time += 60_000;
    const read = person('Haruto Kimura', page);
    const assessment = assessed(read, {}, await keeping.seen(read, {}, true));
    expect(signals(assessment)).toEqual([]);
    await keeping.note(read, {}, assessment, true);
    expect(await all()).toMatchObject([{ visits: [{ name: 'Haruto Kimura' }] }]);
  });

  it('finds an account that was entered for another candidate', async () => {
    const account = answersOf({ payeeAccount: 'DE02 1203 0000 0000 2020 51' });
    const none = { emails: missing('absent') };
    await visit(person('Viktor Sokolov', none), account);
    expect(signals(await visit(person('Mina Okafor', none), account))).toEqual(['cases/shared-payee strong']);
  });

  it('writes a page once, however often it is read in a day', async () => {
    const put = vi.spyOn(store.cases, 'put');
    const keeping = worker();
    for (let read = 0; read < 5; read += 1) {
      time += 60_000;
      await visit(person('Mina Okafor'), {}, keeping);
    }
    await visit(person('Mina Okafor'));
    expect(put).toHaveBeenCalledTimes(1);
    time += DAY_MS;
    await visit(person('Mina Okafor'));
    expect(put).toHaveBeenCalledTimes(2);
    expect(await all()).toMatchObject([{ visits: [{ on: '2026-11-23' }, { on: '2026-11-24' }] }]);
  });

  it.each([
    ['rows of a list', { extent: 'row' }],
    ['what was typed', { grade: 'typed' }],
  ] as const)('remembers nothing of %s', async (_, fields) => {
    const candidate = person('Mina Okafor', fields);
    expect(await worker().seen(candidate, {})).toBeUndefined();
    await visit(candidate);
    expect(await all()).toEqual([]);
  });

  it('remembers nobody without a name, and nothing at all where it is switched off', async () => {
    await visit(person('Mina Okafor', { name: missing('not-loaded') }));
    expect(await all()).toEqual([]);
    await visit(person('Viktor Sokolov'));
    settings = { ...DEFAULT_SETTINGS, remember: false };
    expect(await worker().seen(person('Mina Okafor'), {})).toBeUndefined();
    await visit(person('Mina Okafor'));
    expect(await all()).toHaveLength(1);
  });

  it('goes on where the disk is full', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    expect((await visit(person('Mina Okafor'))).state).toBe('unreadable');
    put.mockRestore();
    expect(await all()).toEqual([]);
  });

  it('makes no key where nothing was remembered', async () => {
    const put = vi.spyOn(store.settings, 'put');
    await worker().purge();
    expect(await worker().summary()).toEqual({ count: 0, bytes: 0, rows: [] });
    expect((await worker().preview()).standard.ask).toBe(0);
    await worker().forget('never');
    expect(put).not.toHaveBeenCalled();
  });

  it('says what is remembered, the latest first', async () => {
    await visit(person('Viktor Sokolov'));
    time += DAY_MS;
    await visit(person('Mina Okafor'));
    const { count, bytes, rows } = await worker().summary();
    expect([count, bytes > 500, bytes < 5_000]).toEqual([2, true, true]);
    expect(rows).toMatchObject([
      {
        name: 'Mina Okafor',
        url: 'https://people.example/mina-okafor',
        seenAt: '2026-11-24T09:00:00.000Z',
        until: '2027-05-23T09:00:00.000Z',
      },
      { name: 'Viktor Sokolov' },
    ]);
  });

  it('forgets one, or all, and hashes with another key from then on', async () => {
    const keeping = worker();
    await visit(person('Viktor Sokolov'), {}, keeping);
    await visit(person('Haruto Kimura'), {}, keeping);
    const [first] = (await keeping.summary()).rows;
    await keeping.forget(first?.id ?? '');
    expect((await keeping.summary()).count).toBe(1);
    const ids = (await all()).map(({ id }) => id);
    await keeping.forgetAll();
    expect(await all()).toEqual([]);
    expect(signals(await visit(person('Mina Okafor'), {}, keeping))).toEqual([]);
    await visit(person('Viktor Sokolov'), {}, keeping);
    await visit(person('Haruto Kimura'), {}, keeping);
    expect((await all()).map(({ id }) => id)).not.toContain(ids[0]);
  });

  it('forgets those whose time is over since they were seen last', async () => {
    await visit(person('Viktor Sokolov'));
    time += 100 * DAY_MS;
    await visit(person('Haruto Kimura'));
    time += 79 * DAY_MS;
    await worker().purge();
    expect(await all()).toHaveLength(2);
    time += 2 * DAY_MS;
    const keeping = worker();
    await keeping.purge();
    expect(await all()).toMatchObject([{ name: 'Haruto Kimura' }]);
    settings = { ...DEFAULT_SETTINGS, rememberDays: 30 };
    await keeping.purge();
    expect(await all()).toEqual([]);
    expect((await keeping.summary()).count).toBe(0);
  });

  it('leaves nothing when everything is deleted, not even what is being written', async () => {
    const keeping = worker();
    await visit(person('Viktor Sokolov'), {}, keeping);
    const written = visit(person('Mina Okafor'), {}, keeping);
    await keeping.forgetAll();
    await store.deleteAll();
    await written;
    const left = await all();
    // What came after the deletion is a new beginning; it is not compared with what was before.
    expect(left.length).toBeLessThanOrEqual(1);
    expect(left).not.toMatchObject([{ name: 'Viktor Sokolov' }]);

    const put = store.cases.put;
    vi.spyOn(store.cases, 'put').mockImplementationOnce(async record => {
      await store.deleteAll();
      await put(record);
    });
    await visit(person('Haruto Kimura'), {}, keeping);
    expect(await all()).toEqual([]);
    expect((await keeping.summary()).count).toBe(0);
  });

  it('shows where the remembered would stand under each sensitivity', async () => {
    await visit(person('Viktor Sokolov'));
    await visit(person('Mina Okafor'));
    const phoneOnly = { emails: missing('absent') };
    await visit(person('Haruto Kimura', phoneOnly));
    const preview = await worker().preview();
    for (const counts of Object.values(preview)) {
      expect(counts).toEqual({ unreadable: 2, 'nothing-found': 0, ask: 0, resolve: 1, 'possible-match': 0 });
    }
  });

  it('holds a guess down in the preview, as on its page', async () => {
    await visit(person('Viktor Sokolov'));
    const guess = await visit(person('Mina Okafor', { grade: 'unverified' }));
    expect(guess.state).toBe('ask');
    expect((await worker().preview()).standard).toMatchObject({ ask: 1, resolve: 0 });
  });
});
