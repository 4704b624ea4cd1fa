import { crc32 } from './crc32.ts';
import { type Asked, drop, type DownloadPorts, request, STALL, within } from './file-download-request.ts';
import { beginsLikePage } from './formats/page-start.ts';
import { RefreshFailed } from './refresh-failed.ts';
import type { Validators } from './source-state.ts';
import type { OfficialFile } from './watchlist.ts';

/** Longer header values are not kept: they would be stored, and sent back each time. */
const LONGEST_VALIDATOR = 300;

/** One official file on its way. */
export class FileDownload {
  readonly file: OfficialFile;
  /** Bytes received so far, after decompression. */
  bytes = 0;
  /** What the server states, once it answered; the catalogue's figure before. */
  expectedBytes: number;
  /** Of the last answer that brought the file. */
  validators: Validators = {};
  readonly #ports: DownloadPorts;
  readonly #onBytes: () => void;
  #response: Response | undefined;
  /** Bytes; 0 where the server does not say. */
  #stated = 0;
  #crc = 0;

  constructor(file: OfficialFile, ports: DownloadPorts, onBytes: () => void) {
    this.file = file;
    this.expectedBytes = file.expectedBytes;
    this.#ports = ports;
    this.#onBytes = onBytes;
  }

  get role(): OfficialFile['role'] {
    return this.file.role;
  }

  get name(): string {
    return this.file.name;
  }

  /** The day of the Last-Modified header, `YYYY-MM-DD`. */
  get lastModified(): string | undefined {
    const time = Date.parse(this.validators.lastModified ?? '');
    return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
  }

  /** Length and CRC-32 of what was received: changes when the file does. Not a proof against forgery, TLS is. */
  get hash(): string {
    return `${this.bytes.toString(16)}.${this.#crc.toString(16).padStart(8, '0')}`;
  }

  /**
   * Sends the request. `same`: the server says the copy with these validators is the newest; `new`: the file comes.
   * @throws RefreshFailed
   */
  async ask(asked: Asked, known?: Validators): Promise<'same' | 'new'> {
    const response = await request(
      { ...asked, headers: { ...asked.headers, ...conditions(known) } },
      this.#ports,
    );
    if (response.status === 304) {
      drop(response);
      if (known === undefined) throw new RefreshFailed('http-error', '304');
      return 'same';
    }
    this.#response = response;
    this.validators = validatorsOf(response.headers);
    const stated = Number(response.headers.get('content-length') ?? NaN);
    if (stated > this.file.maximumBytes) throw this.#notThisList();
    // A compressed body states its compressed length.
    this.#stated = stated > 0 && !response.headers.has('content-encoding') ? stated : 0;
    if (this.#stated > 0) this.expectedBytes = this.#stated;
    return 'new';
  }

  /**
   * The content as it arrives, after `ask` said `new`.
   * @throws RefreshFailed
   */
  async *chunks(): AsyncGenerator<Uint8Array, void> {
    const body = this.#response?.body?.getReader();
    if (body === undefined) throw new RefreshFailed('truncated', this.name);
    try {
      for (;;) {
        const chunk = await this.#read(body);
        if (chunk === undefined) {
          // A table that ends with a whole row does not tell that it was cut.
          if (this.bytes < this.#stated) throw new RefreshFailed('truncated', this.name);
          return;
        }
        if (this.bytes === 0 && beginsLikePage(chunk)) throw this.#notThisList();
        this.bytes += chunk.length;
        if (this.bytes > this.file.maximumBytes) throw this.#notThisList();
        this.#crc = crc32(chunk, this.#crc);
        this.#onBytes();
        yield chunk;
      }
    } finally {
      // Stops the transfer when the parser had enough, at the end mark or an error; the reason is already known.
      body.cancel().catch(() => undefined);
    }
  }

  /** Ends a transfer that nobody read. Harmless when there is none. */
  drop(): void {
    if (this.#response?.bodyUsed === false && !this.#response.body?.locked) drop(this.#response);
  }

  #notThisList(): RefreshFailed {
    return new RefreshFailed('not-a-list', this.name);
  }

  /** The next chunk, `undefined` at the end. A connection that breaks off gives a TypeError. */
  async #read(body: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | undefined> {
    try {
      const limit = this.bytes === 0 ? STALL.firstByte : STALL.betweenChunks;
      return (await within(limit, body.read(), this.#ports)).value;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw new RefreshFailed('truncated', this.name, error);
    }
  }
}

function conditions({ etag, lastModified }: Validators = {}): Record<string, string> {
  return {
    ...(etag === undefined ? {} : { 'If-None-Match': etag }),
    ...(lastModified === undefined ? {} : { 'If-Modified-Since': lastModified }),
  };
}

function validatorsOf(headers: Headers): Validators {
  const short = (name: string): string | undefined => {
    const value = headers.get(name) ?? '';
    return value === '' || value.length > LONGEST_VALIDATOR ? undefined : value;
  };
  const [etag, lastModified] = [short('etag'), short('last-modified')];
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}
