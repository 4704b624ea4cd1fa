import { describe, expect, it } from 'vitest';
import { createOwnIndicators, MOST_UNREAD } from './own-indicators.ts';

const NOW = Date.parse('2026-03-02T10:00:00Z');

function opened(kept = new Map<string, unknown>()) {
  const settings = {
    get: (name: string) => Promise.resolve(kept.get(name)),
    put: (name: string, value: unknown) => {
      kept.set(name, structuredClone(value));
      return Promise.resolve();
    },
    drop: (name: string) => {
      kept.delete(name);
      return Promise.resolve();
    },
  };
  return { kept, own: createOwnIndicators({ store: { settings }, now: () => NOW }) };
}

const TEXT = ['mina.okafor@gmail.com', '', 'harbourlane.example', 'no value at all?', 'gmail.com'].join(
  '\r\n',
);
const FILE = { title: ' Team list ', text: TEXT };

describe('a list of the team’s own', () => {
  it('is taken in, its bad lines told by number', async () => {
    const { own } = opened();
    expect(await own.bringIn({ ...FILE, text: `${TEXT}\r\n"open` })).toEqual({ taken: 3, unread: [5, 6] });
    expect(await own.row()).toEqual({
      title: 'Team list',
      importedAt: '2026-03-02T10:00:00.000Z',
      counts: { email: 1, handle: 0, domain: 1, wallet: 0, phone: 0, organisation: 1 },
    });
  });

  it('is found on a page, also after the background was stopped', async () => {
    const { own, kept } = opened();
    await own.bringIn(FILE);
    for (const each of [own, opened(kept).own]) {
      const known = await each.all();
      expect(known.find('email', 'minaokafor+cv@gmail.com')).toMatchObject([
        { title: 'Team list', date: '2026-03-02', confidence: 'confirmed' },
      ]);
      expect(known.find('domain', 'www.harbourlane.example')).toHaveLength(1);
    }
  });

  it('stands beside what official documents name', async () => {
    const { own } = opened();
    const before = await own.all();
    expect(before.has('organisation')).toBe(true);
    await own.bringIn(FILE);
    const after = await own.all();
    expect(after.find('organisation', 'Taggcar Inc.')).toHaveLength(1);
    expect(before.has('email')).toBe(false);
    expect(after.has('email')).toBe(true);
  });

  it('is kept without a single value of it', async () => {
    const { own, kept } = opened();
    await own.bringIn(FILE);
    const text = [...kept.values()]
      .map(value =>
        JSON.stringify(value, (_, each: unknown) => (each instanceof BigUint64Array ? String(each) : each)),
      )
      .join();
    for (const value of ['mina', 'okafor', 'harbourlane']) expect(text).not.toContain(value);
  });

  it('is replaced by the next one, and not by a file without an indicator', async () => {
    const { own } = opened();
    await own.bringIn(FILE);
    expect(await own.bringIn({ title: 'Other', text: 'gmail.com\n\n' })).toEqual({ taken: 0, unread: [1] });
    expect(await own.row()).toMatchObject({ title: 'Team list' });
    await own.bringIn({ title: 'Other', text: 'quellbrook.example' });
    expect(await own.row()).toMatchObject({ title: 'Other', counts: { email: 0, domain: 1 } });
    expect((await own.all()).find('email', 'minaokafor@gmail.com')).toEqual([]);
  });

  it('is forgotten', async () => {
    const { own } = opened();
    await own.bringIn(FILE);
    await own.all();
    await own.forget();
    expect(await own.row()).toBeNull();
    expect((await own.all()).has('email')).toBe(false);
  });

  it('is not there where what is stored does not read', async () => {
    const { own } = opened(new Map([['own-indicators', { title: 'x', hashes: {} }]]));
    expect(await own.row()).toBeNull();
    expect((await own.all()).has('email')).toBe(false);
  });

  it('is not read on when nothing in it is an indicator', async () => {
    const { own } = opened();
    const { taken, unread } = await own.bringIn({ title: 'x', text: 'co.uk\n'.repeat(MOST_UNREAD * 3) });
    expect(taken).toBe(0);
    expect(unread).toHaveLength(MOST_UNREAD);
  });

  it('is read to its end where it holds anything', async () => {
    const { own } = opened();
    const junk = 'co.uk\n'.repeat(MOST_UNREAD * 2);
    const { taken, unread } = await own.bringIn({
      title: 'x',
      text: `mail@one.example\n${junk}mail@other.example`,
    });
    expect(taken).toBe(2);
    expect(unread).toHaveLength(MOST_UNREAD);
  });

  it('is nothing where the file is no text', async () => {
    const { own } = opened();
    const text = 'PK\u0003\u0004\0\0mimetype\nContent Types\n\ufffd\ufffd\0';
    expect(await own.bringIn({ title: 'x', text })).toEqual({ taken: 0, unread: [] });
    expect(await own.row()).toBeNull();
  });

  it('is asked for again after it could not be read', async () => {
    let fails = true;
    const settings = {
      get: () => (fails ? Promise.reject(new Error('the disk')) : Promise.resolve(undefined)),
      put: () => Promise.resolve(),
      drop: () => Promise.resolve(),
    };
    const own = createOwnIndicators({ store: { settings }, now: () => NOW });
    await expect(own.all()).rejects.toThrow('the disk');
    fails = false;
    expect((await own.all()).has('organisation')).toBe(true);
  });
});
