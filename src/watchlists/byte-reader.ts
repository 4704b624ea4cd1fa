import { PackUnusable } from './pack-unusable.ts';

/** Reads what a `ByteWriter` wrote. Every method throws {@link PackUnusable} at the end of the bytes. */
export class ByteReader {
  static readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, start = 0) {
    this.#bytes = bytes;
    this.#at = start;
  }

  /** The offset of what is read next. */
  get at(): number {
    return this.#at;
  }

  byte(): number {
    const value = this.#bytes[this.#at];
    if (value === undefined) throw new PackUnusable('a record runs past its end');
    this.#at += 1;
    return value;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new PackUnusable('a number is too long');
  }

  text(): string {
    const length = this.number();
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new PackUnusable('a text runs past its end');
    const part = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    try {
      return ByteReader.#decoder.decode(part);
    } catch (error) {
      throw new PackUnusable('a text is not UTF-8', error);
    }
  }

  list<T>(read: () => T): readonly T[] {
    const length = this.number();
    // A value takes at least one byte: a length beyond that is damage, and must not make a giant array.
    if (length > this.#bytes.length - this.#at) throw new PackUnusable('a list runs past its end');
    return Array.from({ length }, read);
  }

  texts(): readonly string[] {
    return this.list(() => this.text());
  }
}
