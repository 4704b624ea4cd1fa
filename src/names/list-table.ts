/** Lists of numbers under numeric keys, collected in any order and packed into a table of records. */
import { RecordWriter, type PackedRecords } from './record-table.ts';

/** Records between two breaths. */
const BREATH = 20_000;

/** Collects (key, value) pairs; the packed lists are sorted by value and free of repeats. */
export class ListTable {
  #pairs = new Uint32Array(1024);
  #used = 0;

  /** How many pairs were added. */
  get size(): number {
    return this.#used / 2;
  }

  /** Both unsigned 32-bit. Values of one key must come in rising order. */
  add(key: number, value: number): void {
    if (this.#used + 2 > this.#pairs.length) {
      const larger = new Uint32Array(this.#pairs.length * 2);
      larger.set(this.#pairs);
      this.#pairs = larger;
    }
    this.#pairs[this.#used] = key;
    this.#pairs[this.#used + 1] = value;
    this.#used += 2;
  }

  /** Lists 0..count-1, each with how many it holds before it. `breathe` is awaited between passes over all pairs. */
  byOrdinal(
    count: number,
    placeOf: (key: number) => number,
    breathe: () => Promise<void>,
  ): Promise<PackedRecords> {
    return this.#pack(count, placeOf, true, breathe);
  }

  /** A hash table without its keys, of {@link bucketsFor} buckets: the low bits of a key choose. */
  byHash(buckets: number, breathe: () => Promise<void>): Promise<PackedRecords> {
    return this.#pack(buckets, key => (key & (buckets - 1)) >>> 0, false, breathe);
  }

  async #pack(
    count: number,
    placeOf: (key: number) => number,
    counted: boolean,
    breathe: () => Promise<void>,
  ): Promise<PackedRecords> {
    const starts = new Uint32Array(count + 1);
    const last = new Uint32Array(count);
    const each = (visit: (place: number, value: number) => void): void => {
      last.fill(0xffffffff);
      for (let i = 0; i < this.#used; i += 2) {
        const place = placeOf(this.#pairs[i] ?? 0);
        const value = this.#pairs[i + 1] ?? 0;
        // Values come in rising order, so a repeat follows its twin.
        if (last[place] === value) continue;
        last[place] = value;
        visit(place, value);
      }
    };
    each(place => {
      starts[place + 1] = (starts[place + 1] ?? 0) + 1;
    });
    await breathe();
    for (let i = 0; i < count; i += 1) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
    const next = starts.slice(0, count);
    const values = new Uint32Array(starts[count] ?? 0);
    each((place, value) => {
      values[next[place] ?? 0] = value;
      next[place] = (next[place] ?? 0) + 1;
    });
    const writer = new RecordWriter();
    for (let place = 0; place < count; place += 1) {
      if (place % BREATH === 0) await breathe();
      writer.addRising(values, starts[place], starts[place + 1], counted);
    }
    await breathe();
    return writer.finish();
  }
}

/** The buckets of a hash table: the next power of two. At least two. */
export function bucketsFor(wanted: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, wanted)));
}
