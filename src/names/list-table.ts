/** Lists of numbers under numeric keys, collected in any order and packed into two arrays: starts and values. */
export interface PackedLists {
  /** One more than there are lists: list `i` is `values[starts[i] .. starts[i + 1]]`. */
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

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

  /** Lists 0..count-1, the key being the place. `breathe` is awaited between passes over all pairs. */
  byOrdinal(count: number, breathe: () => Promise<void>): Promise<PackedLists> {
    return this.#pack(count, key => key, breathe);
  }

  /** A hash table without its keys: at least `buckets` lists (the next power of two), the low bits of a key choosing. */
  byHash(buckets: number, breathe: () => Promise<void>): Promise<PackedLists> {
    const count = 2 ** Math.ceil(Math.log2(Math.max(2, buckets)));
    return this.#pack(count, key => (key & (count - 1)) >>> 0, breathe);
  }

  async #pack(
    count: number,
    placeOf: (key: number) => number,
    breathe: () => Promise<void>,
  ): Promise<PackedLists> {
    const starts = new Uint32Array(count + 1);
    const next = new Uint32Array(count);
    const last = new Uint32Array(count).fill(0xffffffff);
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
    for (let i = 0; i < count; i += 1) {
      next[i] = starts[i] ?? 0;
      starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
    }
    const values = new Uint32Array(starts[count] ?? 0);
    each((place, value) => {
      values[next[place] ?? 0] = value;
      next[place] = (next[place] ?? 0) + 1;
    });
    await breathe();
    return { starts, values };
  }
}
