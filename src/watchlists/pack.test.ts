import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Entry, EntryName, Identifier } from './entry.ts';
import { entryOf } from './fixtures/entries.ts';
import { ALT, COMMENTS, SDN } from './fixtures/ofac-files.ts';
import { parseOfacCsv } from './formats/ofac-csv.ts';
import { buildPack, openPack } from './pack.ts';
import { ODDITIES, type PackMeta } from './pack-layout.ts';
import { PackUnusable } from './pack-unusable.ts';

const noBreath = (): Promise<void> => Promise.resolve();
const META = {
  list: 'ofac-sdn',
  publishedAt: '2026-08-02',
  fetchedAt: '2026-08-03T08:00:00.000Z',
  sourceHash: 'a',
  oddities: [{ kind: 'orphan-aliases', count: 300 }],
} as const;

async function fixtureEntries(): Promise<readonly Entry[]> {
  const files = { entries: [SDN], aliases: [ALT], comments: [COMMENTS] };
  return (await parseOfacCsv(files, { subtle: crypto.subtle, breathe: noBreath })).entries;
}

const TEXT = fc.string({ unit: 'grapheme' });
const TEXTS = fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 });
const ANY_ENTRY = fc.record<Entry>(
  {
    id: TEXT,
    type: fc.constantFrom('person', 'organisation', 'vessel', 'aircraft'),
    names: fc.array(
      fc.record<EntryName>(
        {
          text: TEXT,
          quality: fc.constantFrom('primary', 'strong', 'weak', 'former', 'original-script'),
          parts: fc
            .record({ family: TEXT, given: TEXT }, { requiredKeys: [] })
            .filter(parts => Object.keys(parts).length > 0),
        },
        { requiredKeys: ['text', 'quality'] },
      ),
      { minLength: 1, maxLength: 4 },
    ),
    birthDates: fc.array(fc.record({ from: TEXT, to: TEXT, circa: fc.boolean() }), { maxLength: 2 }),
    birthPlaces: TEXTS,
    nationalities: TEXTS,
    gender: fc.constantFrom('male', 'female'),
    programmes: TEXTS,
    identifiers: fc.array(
      fc.record<Identifier>(
        {
          kind: fc.constantFrom('email', 'phone', 'wallet', 'website', 'passport', 'identity-number'),
          value: TEXT,
          country: TEXT,
        },
        { requiredKeys: ['kind', 'value'] },
      ),
      { maxLength: 3 },
    ),
    position: TEXT,
    note: TEXT,
    linkedTo: TEXTS,
    northKorea: fc.subarray(['programme', 'remark', 'nationality', 'birth-place'] as const),
    listedOn: TEXT,
    officialPage: TEXT,
  },
  {
    requiredKeys: [
      ...(['id', 'type', 'names', 'birthDates', 'birthPlaces', 'nationalities', 'programmes'] as const),
      ...(['identifiers', 'linkedTo', 'northKorea', 'officialPage'] as const),
    ],
  },
);
const META_OF_ANY = fc.record<PackMeta>(
  {
    list: TEXT,
    publishedAt: TEXT,
    fetchedAt: TEXT,
    sourceHash: TEXT,
    oddities: fc.array(fc.record({ kind: fc.constantFrom(...ODDITIES), count: fc.integer({ min: 1 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  },
  { requiredKeys: ['list', 'sourceHash'] },
);

/** Says all there is to say. */
const FULL = entryOf({
  id: '9000009',
  names: [
    { text: 'ZORVAN, Teymur', quality: 'primary', parts: { family: 'ZORVAN', given: 'Teymur' } },
    { text: '조르반', quality: 'original-script' },
  ],
  birthDates: [{ from: '1984-02-03', to: '1984-12-31', circa: true }],
  gender: 'female',
  identifiers: [{ kind: 'identity-number', value: 'ab'.repeat(32), country: 'Velmora' }],
  position: 'Head of Quarry Lab',
  note: 'Asked twice',
  listedOn: '2026-01-02',
});

// Every byte is tried: seconds on a busy machine.
describe('a pack', { timeout: 60_000 }, () => {
  it('gives back the entries it was built from, and the same bytes from those', async () => {
    const entries = await fixtureEntries();
    const bytes = await buildPack(META, entries, noBreath);
    const pack = openPack(bytes);
    expect(pack.header).toMatchObject({ ...META, entries: 5, names: 11, persons: 2, organisations: 2 });
    expect([...pack.entries()]).toEqual(entries);
    expect(new Uint8Array(await buildPack(META, [...pack.entries()], noBreath))).toEqual(
      new Uint8Array(bytes),
    );
  });

  it('gives back any entry, and the same bytes from what it gave', async () => {
    await fc.assert(
      fc.asyncProperty(META_OF_ANY, fc.array(ANY_ENTRY, { maxLength: 6 }), async (meta, given) => {
        const bytes = await buildPack(meta, given, noBreath);
        const pack = openPack(bytes);
        expect(pack.header).toMatchObject(meta);
        const entries = [...pack.entries()];
        expect(entries).toEqual(given);
        expect(new Uint8Array(await buildPack(pack.header, entries, noBreath))).toEqual(
          new Uint8Array(bytes),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('knows whose a name is, across entries that are not searched by name', async () => {
    const pack = openPack(await buildPack(META, await fixtureEntries(), noBreath));
    const owners = Array.from({ length: pack.names.names }, (_, name) => {
      const { entry, position } = pack.entryOfName(name);
      return pack.entry(entry).names[position]?.text;
    });
    expect(owners).toEqual([
      ...['ZORVAN, Teymur Aslan', 'SORWAN, Timur', 'THE LOCKSMITH'],
      ...['HALVORD TRADING COMPANY', 'OLD HALVORD CORPORATION', 'HALVORD GLOBAL'],
      ...['QUARRY LAB', 'QUIET LANTERN GROUP', 'OKONDE, Bright'],
    ]);
  });

  it('finds identifiers however they are written, and only those', async () => {
    const pack = openPack(await buildPack(META, await fixtureEntries(), noBreath));
    const wallet = '0x00000000000000000000000000000000000000aA';
    expect(pack.find('wallet', wallet.toUpperCase().replace('0X', '0x'))).toEqual([
      { entry: 0, listed: wallet },
    ]);
    expect(pack.find('email', 'T.Zorvan@Quarry.test')).toHaveLength(1);
    expect(pack.find('phone', '+86 139 0000 0001')).toHaveLength(1);
    expect(pack.find('website', 'https://halvord-trading.test/about/board')).toEqual([
      { entry: 1, listed: 'www.halvord-trading.test' },
    ]);
    expect(pack.find('email', 'zorvan@quarry.test')).toEqual([]);
    expect(pack.find('website', 'https://notes.halvord-trading.test')).toEqual([]);
  });

  it('never takes two identifiers with one hash for each other', async () => {
    // Found by search: the 32-bit hashes of both, with their kind before them, are equal.
    const [listed, other] = ['aomfwn7@halvord.test', '0acp54h@halvord.test'] as const;
    const entry = entryOf({
      id: '1',
      names: [{ text: 'A', quality: 'primary' }],
      identifiers: [{ kind: 'email', value: listed }],
    });
    const pack = openPack(await buildPack(META, [entry], noBreath));
    expect(pack.find('email', listed)).toHaveLength(1);
    expect(pack.find('email', other)).toEqual([]);
  });

  it('does not open when any one byte was changed, or the end is missing', async () => {
    const bytes = new Uint8Array(
      await buildPack(META, [...(await fixtureEntries()).slice(0, 2), FULL], noBreath),
    );
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      expect(() => openPack(damaged.buffer)).toThrow(PackUnusable);
    }
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => openPack(bytes.slice(0, length).buffer)).toThrow(PackUnusable);
    }
    expect(() => openPack(new Uint8Array([...bytes, 0]).buffer)).toThrow(PackUnusable);
  });

  it('lets other work in, and stops when that throws', async () => {
    const entries = Array.from({ length: 1000 }, (_, id) =>
      entryOf({ id: String(id), names: [{ text: `Name ${id}`, quality: 'primary' }] }),
    );
    const breathe = vi.fn(noBreath);
    await buildPack(META, entries, breathe);
    expect(breathe.mock.calls.length).toBeGreaterThan(8);
    await expect(buildPack(META, entries, () => Promise.reject(new Error('stop')))).rejects.toThrow('stop');
  });
});
