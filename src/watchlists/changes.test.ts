import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { packChanges } from './changes.ts';
import type { Entry } from './entry.ts';
import { entryOf, packOf } from './fixtures/entries.ts';

const atOnce = (): Promise<void> => Promise.resolve();
const HASH = 'ab'.repeat(32);

async function changes(before: readonly Entry[], after: readonly Entry[], most?: number) {
  return await packChanges(await packOf('list', before), await packOf('list', after), atOnce, most);
}

const teymur = entryOf({
  id: '1',
  names: [
    { text: 'ZORVAN, Teymur', quality: 'primary' },
    { text: 'GRANITE OTTER', quality: 'weak' },
  ],
  birthDates: [{ from: '1984-02-03', to: '1984-02-03', circa: false }],
  nationalities: ['Velmora'],
  programmes: ['CYBER4'],
  position: 'Head of Quarry Lab',
  northKorea: ['remark'],
});
const halvord = entryOf({
  id: '2',
  type: 'organisation',
  names: [{ text: 'HALVORD QUARRY COMPANY', quality: 'primary' }],
});

/** Entries whose fields take few values, so that two lists of them differ in some and agree in others. */
const few = <T>(...values: readonly T[]) => fc.subarray([...values]);
const lists = fc.array(
  fc.record({
    id: fc.constantFrom('1', '2', '3', '4', '5'),
    names: few('A', 'B', 'C').map(texts =>
      ['PRIMARY', ...texts].map(text => ({ text, quality: 'strong' }) as const),
    ),
    nationalities: few('Velmora', 'Oskia'),
    programmes: few('P', 'Q'),
    linkedTo: few('X'),
    identifiers: few(
      { kind: 'passport', value: HASH, country: 'Velmora' } as const,
      { kind: 'passport', value: HASH.replace('a', 'b') } as const,
      { kind: 'email', value: 'a@quarry.example' } as const,
    ),
  }),
  { maxLength: 5 },
);
const list = lists.map(entries => [...new Map(entries.map(each => [each.id, entryOf(each)])).values()]);

describe('the changes between two packs', () => {
  it('are the entries that came, went and differ, with what differs', async () => {
    const now: Entry = {
      ...teymur,
      names: [
        { text: 'ZORVAN, Teymur Aslan', quality: 'primary' },
        { text: 'GRANITE OTTER', quality: 'weak' },
      ],
      birthDates: [...teymur.birthDates, { from: '1985-01-01', to: '1985-12-31', circa: true }],
      identifiers: [
        { kind: 'email', value: 't.zorvan@quarry.example' },
        { kind: 'passport', value: HASH, country: 'Velmora' },
        { kind: 'identity-number', value: HASH },
      ],
      nationalities: ['Oskia'],
      programmes: [],
      position: 'Retired',
    };
    const came = entryOf({ id: '3', names: [{ text: 'OKONDE, Bright', quality: 'primary' }] });
    expect(await changes([teymur, halvord], [came, now])).toEqual({
      added: [{ id: '3', name: 'OKONDE, Bright', type: 'person', northKorea: false, fields: [] }],
      removed: [
        { id: '2', name: 'HALVORD QUARRY COMPANY', type: 'organisation', northKorea: false, fields: [] },
      ],
      changed: [
        {
          id: '1',
          name: 'ZORVAN, Teymur Aslan',
          type: 'person',
          northKorea: true,
          fields: [
            { field: 'names', added: ['ZORVAN, Teymur Aslan'], removed: ['ZORVAN, Teymur'] },
            { field: 'birth-dates', added: ['circa 1985'], removed: [] },
            {
              field: 'identifiers',
              added: ['t.zorvan@quarry.example', 'a passport number (Velmora)', 'an identity number'],
              removed: [],
            },
            { field: 'nationalities', added: ['Oskia'], removed: ['Velmora'] },
            { field: 'programmes', added: [], removed: ['CYBER4'] },
            { field: 'position', added: ['Retired'], removed: ['Head of Quarry Lab'] },
          ],
        },
      ],
      counts: { added: 1, changed: 1, removed: 1 },
    });
  });

  it('are none between a list and itself in another order', async () => {
    const turned: Entry = { ...teymur, names: [...teymur.names].reverse(), linkedTo: ['HALVORD'] };
    expect((await changes([teymur, halvord], [halvord, turned])).counts).toEqual({
      added: 0,
      changed: 0,
      removed: 0,
    });
  });

  it('do not decode what is equal', async () => {
    const [before, after] = [await packOf('list', [teymur]), await packOf('list', [teymur])];
    const entry = vi.fn(after.entry);
    await packChanges({ ...before, entry }, { ...after, entry }, atOnce);
    expect(entry).not.toHaveBeenCalled();
  });

  it('are none from a list to itself, and turned round from the later one to the earlier', async () => {
    await fc.assert(
      fc.asyncProperty(list, list, async (before, after) => {
        expect((await changes(before, before)).counts).toEqual({ added: 0, changed: 0, removed: 0 });
        const [there, back] = [await changes(before, after), await changes(after, before)];
        expect(back.removed).toEqual(there.added);
        expect(back.added).toEqual(there.removed);
        const turned = there.changed.map(({ id, fields }) => ({
          id,
          fields: fields.map(({ field, added, removed }) => ({ field, added: removed, removed: added })),
        }));
        const ids = (each: readonly { readonly id: string }[]) =>
          [...each].sort((a, b) => a.id.localeCompare(b.id));
        expect(ids(back.changed.map(({ id, fields }) => ({ id, fields })))).toEqual(ids(turned));
        expect(JSON.stringify(there)).not.toMatch(/[0-9a-f]{60}/);
      }),
      { numRuns: 60 },
    );
  });

  it('keep no more than can be stored, and say how many there were', async () => {
    const many = Array.from({ length: 60 }, (_, id) =>
      entryOf({ id: String(id), type: 'vessel', names: [{ text: `SHIP ${id}`, quality: 'primary' }] }),
    );
    const { added, removed, counts } = await changes([teymur], many.slice(5), 50);
    expect([added.length, removed.length, counts]).toEqual([50, 0, { added: 55, changed: 0, removed: 1 }]);
    const all = await changes(many, [teymur], 50);
    expect([all.changed.length, all.removed.length, all.counts.removed]).toEqual([1, 49, 59]);
  });

  it('let other work in, and stop when that throws', async () => {
    const pack = await packOf('list', [teymur]);
    await expect(packChanges(pack, pack, () => Promise.reject(new Error('stop')))).rejects.toThrow('stop');
  });
});
