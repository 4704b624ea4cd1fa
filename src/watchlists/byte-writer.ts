const FIRST_SIZE = 1024;
const VARINT_BYTES = 5;

/** Writes numbers and texts one after another; `ByteReader` reads them in the same order. */
export class ByteWriter {
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(FIRST_SIZE);
  #length = 0;

  /** Bytes written so far: the offset of what is written next. */
  get length(): number {
    return this.#length;
  }

  /** 0..255. */
  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  /** 0..2^32-1, seven bits a byte, lowest first. */
  number(value: number): void {
    this.#reserve(VARINT_BYTES);
    let rest = value >>> 0;
    while (rest > 0x7f) {
      this.#bytes[this.#length] = (rest & 0x7f) | 0x80;
      this.#length += 1;
      rest >>>= 7;
    }
    this.#bytes[this.#length] = rest;
    this.#length += 1;
  }

  text(value: string): void {
    const encoded = this.#encoder.encode(value);
    this.number(encoded.length);
    this.#reserve(encoded.length);
    this.#bytes.set(encoded, this.#length);
    this.#length += encoded.length;
  }

  list<T>(values: readonly T[], write: (value: T) => void): void {
    this.number(values.length);
    for (const value of values) write(value);
  }

  texts(values: readonly string[]): void {
    this.list(values, value => {
      this.text(value);
    });
  }

  /** What was written. The view ends to be valid with the next write. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.bytes());
    this.#bytes = grown;
  }
}
