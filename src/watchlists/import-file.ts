import { crc32 } from './crc32.ts';
import { beginsLikePage } from './formats/page-start.ts';
import type { Chunks } from './formats/parser.ts';
import { RefreshFailed } from './refresh-failed.ts';
import type { FileRole } from './watchlist.ts';

/** How much of a file tells what it is. */
export const START_BYTES = 64 * 1024;

/** One file that is brought in, counted while it is read. */
export class ImportedFile {
  readonly role: FileRole;
  readonly name: string;
  readonly expectedBytes: number;
  bytes = 0;
  readonly #chunks: Chunks;
  readonly #limits: { readonly maximumBytes: number; readonly signal: AbortSignal };
  readonly #onBytes: () => void;
  #iterator: AsyncGenerator<Uint8Array, void> | undefined;
  #start: Uint8Array[] | undefined;
  #crc = 0;

  constructor(
    what: { readonly role: FileRole; readonly name: string; readonly expectedBytes: number },
    chunks: Chunks,
    limits: { readonly maximumBytes: number; readonly signal: AbortSignal },
    onBytes: () => void,
  ) {
    this.role = what.role;
    this.name = what.name;
    this.expectedBytes = what.expectedBytes;
    this.#chunks = chunks;
    this.#limits = limits;
    this.#onBytes = onBytes;
  }

  get hash(): string {
    return `${this.bytes.toString(16)}.${this.#crc.toString(16).padStart(8, '0')}`;
  }

  /** The first bytes, at least {@link START_BYTES} where there are so many. `chunks` gives them again. */
  async start(): Promise<Uint8Array> {
    const read: Uint8Array[] = [];
    let length = 0;
    while (length < START_BYTES) {
      const next = await this.#all().next();
      if (next.done === true) break;
      read.push(next.value);
      length += next.value.length;
    }
    this.#start = read;
    return joined(read, length);
  }

  async *chunks(): AsyncGenerator<Uint8Array, void> {
    const { maximumBytes, signal } = this.#limits;
    for await (const chunk of this.#fromStart()) {
      signal.throwIfAborted();
      const foreign = this.bytes === 0 && beginsLikePage(chunk);
      this.bytes += chunk.length;
      if (foreign || this.bytes > maximumBytes) throw new RefreshFailed('not-a-list', this.name);
      this.#crc = crc32(chunk, this.#crc);
      this.#onBytes();
      yield chunk;
    }
  }

  async *#fromStart(): AsyncGenerator<Uint8Array, void> {
    yield* this.#start ?? [];
    this.#start = undefined;
    yield* this.#all();
  }

  #all(): AsyncGenerator<Uint8Array, void> {
    return (this.#iterator ??= bytesOf(this.#chunks));
  }
}

async function* bytesOf(chunks: Chunks): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
