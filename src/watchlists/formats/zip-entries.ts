import { Inflate } from 'fflate';
import type { Breathe } from '../breathe.ts';
import { crc32 } from '../crc32.ts';
import { NotThisFormat } from './parser.ts';

/**
 * What no list comes near (DFAT's file of 2026: 1.3 MB, 12 members, 9.6 MB inflated, its sheet 9 to 1): a zip beyond
 * these is meant to fill the memory. `ratio` counts from the first megabyte on: little files may well be blanks.
 */
const MOST = { members: 500, inflatedBytes: 96 << 20, ratio: 200, smallBytes: 1 << 20 } as const;
/** At most 4 MB come out of so many bytes (DEFLATE: 1,032 to 1). */
const INFLATED_AT_ONCE = 4 << 10;
/** Bytes handed on at once: about two milliseconds of work for whoever reads XML. */
const PIECE = 1 << 15;

/** APPNOTE.TXT 6.3.10: local file header, central directory header, end of central directory. */
const LOCAL = { signature: 0x04034b50, bytes: 30 } as const;
const CENTRAL = { signature: 0x02014b50, bytes: 46 } as const;
const END = { signature: 0x06054b50, bytes: 22, longestComment: 0xffff } as const;
const ENCRYPTED = 0x2041;
const STORED = 0;
const DEFLATED = 8;

interface Member {
  readonly method: number;
  readonly crc: number;
  readonly compressed: Uint8Array;
  readonly size: number;
}

/** The members of a zip file that is in memory, inflated in slices and only when they are asked for. */
export class ZipEntries {
  readonly #members: ReadonlyMap<string, Member>;
  #inflated = 0;

  private constructor(members: ReadonlyMap<string, Member>) {
    this.#members = members;
  }

  /**
   * Reads the central directory. `undefined` when the file begins as a zip does and its end is missing: it was cut.
   * Throws {@link NotThisFormat} for what is no zip, is encrypted, zip64 or split, or whose members overlap.
   */
  static open(bytes: Uint8Array): ZipEntries | undefined {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length === 0 || !'PK\u0003\u0004'.startsWith(String.fromCharCode(...bytes.subarray(0, 4))))
      throw new NotThisFormat('It is no zip file.');
    const end = endOf(view);
    return end === undefined ? undefined : new ZipEntries(membersOf(bytes, view, end));
  }

  has(name: string): boolean {
    return this.#members.has(name);
  }

  /** The bytes of a member in slices. Throws {@link NotThisFormat} when it is damaged, or larger than it says or may be. */
  async *read(name: string, breathe: Breathe): AsyncGenerator<Uint8Array> {
    const member = this.#members.get(name);
    if (member === undefined) throw new NotThisFormat(`It has no part ${name}.`);
    let size = 0;
    let crc = 0;
    for (const slice of slicesOf(member)) {
      size += slice.length;
      this.#inflated += slice.length;
      crc = crc32(slice, crc);
      if (size > member.size || this.#inflated > MOST.inflatedBytes) throw new NotThisFormat(TOO_LARGE);
      if (size > MOST.smallBytes && size > member.compressed.length * MOST.ratio)
        throw new NotThisFormat(TOO_LARGE);
      for (let at = 0; at < slice.length; at += PIECE) {
        yield slice.subarray(at, at + PIECE);
        await breathe();
      }
    }
    if (size !== member.size || crc !== member.crc) throw new NotThisFormat(DAMAGED);
  }
}

const DAMAGED = 'It is a damaged zip file.';
const TOO_LARGE = 'It is a zip file that grows far beyond a list when it is opened.';

function* slicesOf({ method, compressed }: Member): Generator<Uint8Array> {
  if (method === STORED) {
    yield compressed;
    return;
  }
  const ready: Uint8Array[] = [];
  const inflate = new Inflate(slice => ready.push(slice));
  for (let at = 0; at < compressed.length; at += INFLATED_AT_ONCE) {
    try {
      inflate.push(
        compressed.subarray(at, at + INFLATED_AT_ONCE),
        at + INFLATED_AT_ONCE >= compressed.length,
      );
    } catch {
      throw new NotThisFormat(DAMAGED);
    }
    yield* ready.splice(0);
  }
}

/** Where the end of the central directory is. A comment may follow it, which says how long it is. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END.bytes;
  for (let at = last; at >= Math.max(0, last - END.longestComment); at -= 1) {
    if (
      view.getUint32(at, true) === END.signature &&
      at + END.bytes + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  }
  return undefined;
}

function membersOf(bytes: Uint8Array, view: DataView, end: number): ReadonlyMap<string, Member> {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  // All members in this one file; 0xffff and 0xffffffff stand for numbers that only zip64 can hold.
  if (view.getUint32(end + 4, true) !== 0 || count > MOST.members || start > end)
    throw new NotThisFormat('It is a zip file of a kind that no list is.');
  const members = new Map<string, Member>();
  const taken: (readonly [from: number, to: number])[] = [[start, end]];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL.bytes > end || view.getUint32(at, true) !== CENTRAL.signature)
      throw new NotThisFormat(DAMAGED);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(field =>
      view.getUint16(at + field, true),
    );
    const name = text(bytes, at + CENTRAL.bytes, nameLength);
    // Of two members with one name, one reader takes the first and another the last.
    if (members.has(name)) throw new NotThisFormat(DAMAGED);
    const { from, to, ...member } = memberAt(bytes, view, at);
    taken.push([from, to]);
    members.set(name, member);
    at += CENTRAL.bytes + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  taken.sort(([a], [b]) => a - b);
  // Members that share their bytes are how a small file becomes a large one.
  if (taken.some(([from], index) => from < (taken[index - 1]?.[1] ?? 0))) throw new NotThisFormat(TOO_LARGE);
  return members;
}

/** The member that a central directory header tells of, and the bytes from its local header to its end. */
function memberAt(
  bytes: Uint8Array,
  view: DataView,
  header: number,
): Member & { readonly from: number; readonly to: number } {
  const method = view.getUint16(header + 10, true);
  const [crc, packed, size] = [16, 20, 24].map(field => view.getUint32(header + field, true));
  const from = view.getUint32(header + 42, true);
  if ((view.getUint16(header + 8, true) & ENCRYPTED) !== 0)
    throw new NotThisFormat('It is an encrypted zip file.');
  if ((method !== STORED && method !== DEFLATED) || from + LOCAL.bytes > view.byteLength)
    throw new NotThisFormat(DAMAGED);
  if (view.getUint32(from, true) !== LOCAL.signature) throw new NotThisFormat(DAMAGED);
  const data = from + LOCAL.bytes + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  const to = data + (packed ?? 0);
  if (to > view.byteLength) throw new NotThisFormat(DAMAGED);
  return { method, crc: crc ?? 0, size: size ?? 0, compressed: bytes.subarray(data, to), from, to };
}

function text(bytes: Uint8Array, from: number, length = 0): string {
  return new TextDecoder().decode(bytes.subarray(from, from + length));
}
