import type { OfficialFile } from './watchlist.ts';
import { crc32 } from './crc32.ts';
import { RefreshFailed } from './refresh-failed.ts';

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

interface Ports {
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
}

/** One official file on its way. */
export class FileDownload {
  readonly file: OfficialFile;
  /** Bytes received so far, after decompression. */
  bytes = 0;
  /** What the server states, once it answered; the catalogue's figure before. */
  expectedBytes: number;
  /** The day of the Last-Modified header, `YYYY-MM-DD`. */
  lastModified: string | undefined;
  readonly #ports: Ports;
  readonly #onBytes: () => void;
  #crc = 0;

  constructor(file: OfficialFile, ports: Ports, onBytes: () => void) {
    this.file = file;
    this.expectedBytes = file.expectedBytes;
    this.#ports = ports;
    this.#onBytes = onBytes;
  }

  /** Length and CRC-32 of what was received: changes when the file does. Not a proof against forgery, TLS is. */
  get hash(): string {
    return `${this.bytes.toString(16)}.${this.#crc.toString(16).padStart(8, '0')}`;
  }

  /**
   * The content as it arrives. The request is sent when the first chunk is asked for.
   * @throws RefreshFailed
   */
  async *chunks(): AsyncGenerator<Uint8Array, void> {
    const response = await this.#request();
    const body = response.body?.getReader();
    if (body === undefined) throw new RefreshFailed('truncated', this.file.name);
    try {
      for (;;) {
        const chunk = await this.#read(body);
        if (chunk === undefined) return;
        if (this.bytes === 0 && isHtml(chunk)) throw new RefreshFailed('not-a-list', this.file.name);
        this.bytes += chunk.length;
        if (this.bytes > this.file.maximumBytes) throw new RefreshFailed('not-a-list', this.file.name);
        this.#crc = crc32(chunk, this.#crc);
        this.#onBytes();
        yield chunk;
      }
    } finally {
      // Stops the transfer when the parser had enough, at the end mark or an error; the reason is already known.
      body.cancel().catch(() => undefined);
    }
  }

  async #request(): Promise<Response> {
    const response = await this.#answer();
    const from = URL.canParse(response.url) ? new URL(response.url) : undefined;
    if (from?.protocol !== 'https:' || !this.file.finalHosts.includes(from.hostname)) {
      await response.body?.cancel();
      throw new RefreshFailed('wrong-host', from?.hostname ?? '');
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw new RefreshFailed('http-error', String(response.status));
    }
    const stated = Number(response.headers.get('content-length') ?? NaN);
    // A compressed body states its compressed length.
    if (stated > 0 && !response.headers.has('content-encoding')) this.expectedBytes = stated;
    this.lastModified = day(response.headers.get('last-modified'));
    return response;
  }

  async #answer(): Promise<Response> {
    try {
      return await this.#ports.fetch(this.file.address, {
        credentials: 'omit',
        redirect: 'follow',
        cache: 'no-cache',
        signal: this.#ports.signal,
      });
    } catch (error) {
      // fetch rejects with a TypeError for everything that kept it from an answer.
      if (!(error instanceof TypeError)) throw error;
      throw new RefreshFailed('offline', new URL(this.file.address).hostname, error);
    }
  }

  /** The next chunk, `undefined` at the end. A connection that breaks off gives a TypeError. */
  async #read(body: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | undefined> {
    try {
      return (await body.read()).value;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw new RefreshFailed('truncated', this.file.name, error);
    }
  }
}

/** OFAC's firewall answers with a page of HTML and status 200 at times; no row begins like one. */
function isHtml(start: Uint8Array): boolean {
  return /^\ufeff?\s*</.test(new TextDecoder().decode(start.subarray(0, 256)));
}

function day(header: string | null): string | undefined {
  const time = Date.parse(header ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
