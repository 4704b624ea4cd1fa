/**
 * Many short lists of numbers, or texts, one after another in one array of bytes: small enough to keep in memory, and
 * read where they lie. Eight records share one 32-bit start, and each says its length, so that the one wanted is found
 * by stepping over at most seven.
 */

/** Records that share a start: 4 costs a tenth of a megabyte more on 100,000 names, 16 a tenth more time to look up. */
export const RECORDS_A_BLOCK = 8;

/** How many starts a table of that many records has. */
export function blocksOf(records: number): number {
  return Math.ceil(records / RECORDS_A_BLOCK);
}

/** The bytes of a table. */
export interface PackedRecords {
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}

const FIRST_SIZE = 1024;
/** A 32-bit number takes at most this many groups of seven bits. */
const NUMBER_BYTES = 5;

/** Writes records in their order. Numbers are unsigned 32-bit, seven bits a byte, lowest first. */
export class RecordWriter {
  #bytes = new Uint8Array(FIRST_SIZE);
  #length = 0;
  #starts: number[] = [];
  #records = 0;

  /** A record of numbers as they are. */
  addNumbers(values: ArrayLike<number>, from = 0, to = values.length): void {
    this.#begin(NUMBER_BYTES * (to - from));
    const start = this.#length + 1;
    let at = start;
    for (let i = from; i < to; i += 1) at = this.#put(at, values[i] ?? 0);
    this.#end(start, at);
  }

  /** A record of rising numbers, as what each adds to the one before it; `counted`: how many, before them. */
  addRising(values: ArrayLike<number>, from = 0, to = values.length, counted = false): void {
    this.#begin(NUMBER_BYTES * (to - from + 1));
    const start = this.#length + 1;
    let at = start;
    let before = 0;
    if (counted) at = this.#put(at, to - from);
    for (let i = from; i < to; i += 1) {
      const value = values[i] ?? 0;
      at = this.#put(at, value - before);
      before = value;
    }
    this.#end(start, at);
  }

  /** A record of bytes, as UTF-8 text is. */
  addBytes(bytes: Uint8Array): void {
    this.#begin(bytes.length);
    const start = this.#length + 1;
    this.#bytes.set(bytes, start);
    this.#end(start, start + bytes.length);
  }

  /** The table, in arrays of exactly the size needed. */
  finish(): PackedRecords {
    return { starts: Uint32Array.from(this.#starts), bytes: this.#bytes.slice(0, this.#length) };
  }

  #begin(most: number): void {
    if (this.#records % RECORDS_A_BLOCK === 0) this.#starts.push(this.#length);
    this.#records += 1;
    const needed = this.#length + most + NUMBER_BYTES;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  /** The content stands behind one byte left for its length; a longer length moves it. */
  #end(start: number, end: number): void {
    const length = end - start;
    if (length < 0x80) {
      this.#bytes[start - 1] = length;
      this.#length = end;
      return;
    }
    const more = lengthOf(length) - 1;
    this.#bytes.copyWithin(start + more, start, end);
    this.#put(start - 1, length);
    this.#length = end + more;
  }

  #put(at: number, value: number): number {
    let rest = value >>> 0;
    let next = at;
    while (rest > 0x7f) {
      this.#bytes[next] = (rest & 0x7f) | 0x80;
      next += 1;
      rest >>>= 7;
    }
    this.#bytes[next] = rest;
    return next + 1;
  }
}

function lengthOf(value: number): number {
  let bytes = 1;
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes += 1;
  return bytes;
}

const decoder = new TextDecoder();

/**
 * Reads a table in place: {@link seek} a record, then {@link next} while there is {@link more}. Damaged bytes give
 * wrong numbers and end early; nothing is read outside the table.
 */
export class RecordTable {
  /** How many records there are. */
  readonly count: number;
  readonly #starts: Uint32Array;
  readonly #bytes: Uint8Array;
  #at = 0;
  #end = 0;

  constructor({ starts, bytes }: PackedRecords, count: number) {
    this.#starts = starts;
    this.#bytes = bytes;
    this.count = count;
  }

  /** Goes to the beginning of a record; one out of range is empty. */
  seek(record: number): void {
    const bytes = this.#bytes;
    if (record < 0 || record >= this.count) {
      this.#at = this.#end = bytes.length;
      return;
    }
    this.#at = Math.min(this.#starts[Math.floor(record / RECORDS_A_BLOCK)] ?? 0, bytes.length);
    for (let skip = record % RECORDS_A_BLOCK; skip > 0; skip -= 1) {
      this.#end = bytes.length;
      // Not `+=`: its left side would be read before the length moves it.
      const length = this.next();
      this.#at = Math.min(this.#at + length, bytes.length);
    }
    this.#end = bytes.length;
    const length = this.next();
    this.#end = Math.min(this.#at + length, bytes.length);
  }

  get more(): boolean {
    return this.#at < this.#end;
  }

  /** The next number of the record; 0 at its end. */
  next(): number {
    const bytes = this.#bytes;
    let value = 0;
    for (let shift = 0; this.#at < this.#end; shift += 7) {
      const byte = bytes[this.#at] ?? 0;
      this.#at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80 || shift >= 28) break;
    }
    return value >>> 0;
  }

  /** The record as text. */
  text(record: number): string {
    this.seek(record);
    return decoder.decode(this.#bytes.subarray(this.#at, this.#end));
  }

  /** The numbers of a record, the most being `limit`. */
  numbers(record: number, limit: number): readonly number[] {
    const values: number[] = [];
    this.seek(record);
    while (this.more && values.length < limit) values.push(this.next());
    return values;
  }
}
