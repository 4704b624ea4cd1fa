import { GITHUB_HOST } from '../../src/network/github/addresses.ts';
import type { Get, Got } from '../../src/network/github/get.ts';
import { lastPageOf } from '../../src/network/github/addresses.ts';

/** Milliseconds: for one answer, and for all of a look-up. */
export const PATIENCE = { request: 15_000, all: 90_000 } as const;
export type Patience = Readonly<Record<keyof typeof PATIENCE, number>>;

/** Bytes. A hundred commits take about 0.7 MB with their signatures; of a patch, the head alone is read. */
const MOST = { json: 4_000_000, patch: 4_096 } as const;
const ACCEPT = { json: 'application/vnd.github+json', patch: 'application/vnd.github.patch' } as const;

/** Asks GitHub's API and no other host; the token goes there alone. Everything ends with `signal`. */
export function githubGet(
  fetch: (address: string, init: RequestInit) => Promise<Response>,
  token: string | undefined,
  signal: AbortSignal,
  patience: number = PATIENCE.request,
): Get {
  return async (address, as) => {
    if (new URL(address).host !== GITHUB_HOST || signal.aborted) return { kind: 'unreachable' };
    try {
      const response = await fetch(address, {
        headers: {
          Accept: ACCEPT[as],
          'X-GitHub-Api-Version': '2022-11-28',
          ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        // A redirect is to another name of a thing that was moved, and would be followed to whatever host it names.
        redirect: 'manual',
        signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
      });
      return await readAnswer(response, as);
    } catch {
      // No network, no answer in time, text that is no JSON.
      return { kind: 'unreachable' };
    }
  };
}

async function readAnswer(response: Response, as: 'json' | 'patch'): Promise<Got> {
  const { status, headers } = response;
  const remaining = countIn(headers.get('x-ratelimit-remaining'));
  if (status !== 200) {
    await response.body?.cancel();
    // 403 is also said of what is too large to be listed: then requests are left.
    const isLimit = status === 429 || (status === 403 && (remaining === 0 || headers.has('retry-after')));
    if (isLimit) return { kind: 'rate-limit' };
    // A token that was withdrawn, and failures of the server's own, would meet every further request.
    return { kind: status === 401 || status >= 500 ? 'unreachable' : 'absent' };
  }
  const text = await headOf(response, MOST[as]);
  const body: unknown = as === 'json' ? JSON.parse(text) : text;
  return {
    kind: 'ok',
    body,
    pages: lastPageOf(headers.get('link')),
    ...(remaining === undefined ? {} : { remaining }),
  };
}

/** The text up to about so many bytes; what comes after is not fetched. */
async function headOf({ body }: Response, most: number): Promise<string> {
  if (body === null) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; bytes < most;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return text;
}

function countIn(header: string | null): number | undefined {
  return header !== null && /^\d{1,9}$/.test(header) ? Number(header) : undefined;
}
