import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zipped } from './fixtures/xlsx-file.ts';
import { NotThisFormat } from './parser.ts';
import { ZipEntries } from './zip-entries.ts';

const breathe = () => Promise.resolve();

async function read(bytes: Uint8Array, name: string): Promise<string> {
  const zip = ZipEntries.open(bytes);
  if (zip === undefined) return 'cut';
  const decoder = new TextDecoder();
  let text = '';
  for await (const slice of zip.read(name, breathe)) text += decoder.decode(slice, { stream: true });
  return text;
}

/** Sets a field of the central directory header of a member. */
function withField(bytes: Uint8Array, member: number, field: number, size: 2 | 4, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let at = view.getUint32(copy.length - 6, true);
  for (let index = 0; index < member; index += 1) at += 46 + view.getUint16(at + 28, true);
  if (size === 2) view.setUint16(at + field, value, true);
  else view.setUint32(at + field, value, true);
  return copy;
}

const TWO = zipped({ 'a.xml': 'alpha'.repeat(100), 'b.xml': 'beta' });

describe('the members of a zip file', () => {
  it('come out as they went in', async () => {
    expect(await read(TWO, 'a.xml')).toBe('alpha'.repeat(100));
    expect(await read(TWO, 'b.xml')).toBe('beta');
    await expect(read(TWO, 'c.xml')).rejects.toThrow(NotThisFormat);
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 5000, unit: 'grapheme' }), async text => {
        expect(await read(zipped({ x: text }), 'x')).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('are found before a comment, and not where the file is cut', async () => {
    const commented = new Uint8Array([...TWO, 0x50, 0x4b, 0x05]);
    new DataView(commented.buffer).setUint16(TWO.length - 2, 3, true);
    expect(await read(commented, 'b.xml')).toBe('beta');
    for (let bytes = 1; bytes < TWO.length; bytes += 1)
      expect(await read(TWO.subarray(0, bytes), 'b.xml')).toBe('cut');
  });

  it.each([
    ['no zip at all', new TextEncoder().encode('id,name\n')],
    ['nothing', new Uint8Array(0)],
    ['an encrypted member', withField(TWO, 0, 8, 2, 1)],
    ['a method there is no reading of', withField(TWO, 0, 10, 2, 12)],
    ['a size that only zip64 can hold', withField(TWO, 0, 20, 4, 0xffffffff)],
    ['a member outside the file', withField(TWO, 0, 42, 4, 0xfffffff0)],
    ['two members in the same bytes', withField(TWO, 1, 42, 4, 0)],
    ['a wrong check sum', withField(TWO, 0, 16, 4, 1)],
    ['a size that is too small', withField(TWO, 0, 24, 4, 10)],
    ['a size that is too large', withField(TWO, 0, 24, 4, 1000)],
  ])('are refused: %s', async (_, bytes) => {
    await expect(read(bytes, 'a.xml')).rejects.toThrow(NotThisFormat);
  });

  it('are refused when there are more than any workbook has', async () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`${index}`, '']));
    await expect(read(zipped(many), '0')).rejects.toThrow(NotThisFormat);
  });

  it('are given up long before a bomb has gone off', async () => {
    const bomb = zipped({ 'a.xml': new Uint8Array(120 << 20) });
    expect(bomb.length).toBeLessThan(1 << 20);
    // Whatever size it says to have.
    for (const bytes of [bomb, withField(bomb, 0, 24, 4, 1000)]) {
      let inflated = 0;
      const reading = (async () => {
        for await (const slice of ZipEntries.open(bytes)?.read('a.xml', breathe) ?? [])
          inflated += slice.length;
      })();
      await expect(reading).rejects.toThrow(NotThisFormat);
      expect(inflated).toBeLessThan(100 << 20);
    }
  });

  it('never give but what the check sum is of, whatever bytes are changed', async () => {
    const change = fc.tuple(fc.nat(TWO.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async changes => {
        const bytes = TWO.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const result = await read(bytes, 'a.xml').catch((error: unknown) => error);
        expect(result instanceof NotThisFormat || ['cut', 'alpha'.repeat(100)].includes(String(result))).toBe(
          true,
        );
      }),
      { numRuns: 300 },
    );
  });
});
