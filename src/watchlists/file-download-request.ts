import { RefreshFailed } from './refresh-failed.ts';

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** What a download needs of the world. */
export interface DownloadPorts {
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after so many milliseconds; may reject as soon as the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** At least 0, below 1. */
  readonly random: () => number;
}

/** One thing to ask of a publisher. */
export interface Asked {
  /** https. May hold a key: never shown. */
  readonly address: string;
  readonly finalHosts: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Milliseconds. `firstByte`: the EU makes its file on request, in a minute or more; `betweenChunks`: longer than any
 * pause seen, shorter than anybody's patience.
 */
export const STALL = { firstByte: 150_000, betweenChunks: 30_000 } as const;

/**
 * `attempts`: all together; `first`: the pause before the second one in milliseconds, which grows by `factor` and is
 * spread by half of itself either way; `longest`: the longest pause a server may ask for: after that the next refresh
 * is as good.
 */
const RETRY = { attempts: 3, first: 2_000, factor: 4, longest: 60_000 } as const;

/** What the server says will pass: a time-out of its own, too many requests, trouble. */
const PASSING = (status: number): boolean => status === 408 || status === 429 || status >= 500;

/**
 * The answer of one of the asked hosts: its status is 2xx, or 304. Tries again where it may help: after errors of the
 * network and of the server, never after a refusal. No byte of an answer from another host is read.
 * @throws RefreshFailed `offline`, `timeout`, `http-error` or `wrong-host`.
 */
export async function request(asked: Asked, ports: DownloadPorts): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await once(asked, ports);
    if (answer instanceof Response && (answer.ok || answer.status === 304)) return answer;
    const failure =
      answer instanceof RefreshFailed ? answer : new RefreshFailed('http-error', String(answer.status));
    const pause = attempt < RETRY.attempts ? pauseAfter(answer, attempt, ports) : undefined;
    if (answer instanceof Response) drop(answer);
    if (pause === undefined) throw failure;
    await ports.sleep(pause, ports.signal);
    ports.signal.throwIfAborted();
  }
}

/** Ends the transfer; nobody waits for that, and nobody wants to know how it ended. */
export function drop(response: Response): void {
  response.body?.cancel().catch(() => undefined);
}

/**
 * What `work` gives; work that takes longer, or goes on after the signal, is no longer waited for.
 * @throws RefreshFailed `timeout`
 */
export function within<T>(
  milliseconds: number,
  work: Promise<T>,
  { sleep, signal }: Pick<DownloadPorts, 'sleep' | 'signal'>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const end = (): void => {
      signal.removeEventListener('abort', cancelled);
      over.abort();
    };
    const fail = (error: unknown): void => {
      end();
      reject(error instanceof Error ? error : new Error('Something else than an error was thrown.'));
    };
    const cancelled = (): void => {
      fail(signal.reason);
    };
    signal.addEventListener('abort', cancelled);
    work.then(value => {
      end();
      resolve(value);
    }, fail);
    if (signal.aborted) cancelled();
    else
      sleep(milliseconds, over.signal).then(() => {
        fail(new RefreshFailed('timeout'));
      }, fail);
  });
}

/** A response of an official host, or why there is none: worth another attempt. */
async function once(
  { address, finalHosts, headers }: Asked,
  ports: DownloadPorts,
): Promise<Response | RefreshFailed> {
  const stop = new AbortController();
  const fetched = ports.fetch(address, {
    headers: { ...headers },
    credentials: 'omit',
    redirect: 'follow',
    referrerPolicy: 'no-referrer',
    // The lists are kept as packs: the browser's cache would only hold them a second time.
    cache: 'no-store',
    signal: AbortSignal.any([ports.signal, stop.signal]),
  });
  let response: Response;
  try {
    response = await within(STALL.firstByte, fetched, ports);
  } catch (error) {
    stop.abort();
    // fetch rejects with a TypeError for everything that kept it from an answer.
    if (!(error instanceof TypeError)) throw error;
    return new RefreshFailed('offline', new URL(address).hostname, error);
  }
  const from = URL.canParse(response.url) ? new URL(response.url) : undefined;
  if (from?.protocol !== 'https:' || !finalHosts.includes(from.hostname)) {
    drop(response);
    throw new RefreshFailed('wrong-host', from?.hostname ?? '');
  }
  return response;
}

/** Milliseconds until the next attempt; `undefined` where none would help. */
function pauseAfter(
  answer: Response | RefreshFailed,
  attempt: number,
  { random, now }: DownloadPorts,
): number | undefined {
  if (answer instanceof Response && !PASSING(answer.status)) return undefined;
  const asked = answer instanceof Response ? retryAfter(answer.headers.get('retry-after'), now()) : 0;
  if (asked > RETRY.longest) return undefined;
  return Math.max(asked, RETRY.first * RETRY.factor ** (attempt - 1) * (0.5 + random()));
}

/** Milliseconds: the header holds seconds, or a date (RFC 9110, 10.2.3). What it does not say is no wait. */
function retryAfter(header: string | null, now: number): number {
  const text = header?.trim() ?? '';
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return wait > 0 ? wait : 0;
}
