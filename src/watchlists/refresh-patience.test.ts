import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STALL } from './file-download-request.ts';
import { officialFile, sdnRow } from './fixtures/ofac-files.ts';
import {
  type Answer,
  bodyOf,
  but,
  failure,
  from,
  official,
  OFFICIAL_FILES,
  refreshed,
  S3,
  SMALL_SDN,
  untilAborted,
  world,
} from './fixtures/refresh-world.ts';
import { refreshList, type RefreshPorts } from './refresh.ts';
import { RefreshFailed } from './refresh-failed.ts';

/** ALT.CSV in trouble for the first so many times. */
const trouble = (times: number, answer: Answer): Answer =>
  but({ 'ALT.CSV': request => (request.before < times ? answer(request) : official(request)) });
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  ({ name }) =>
    from(S3 + name, 'x', { status: code, headers });
const offline: Answer = () => new TypeError('fetch failed');

describe('a server in trouble', () => {
  it.each<[string, Answer, readonly string[]]>([
    ['no network', offline, ['offline', 'sanctionslistservice.ofac.treas.gov']],
    ['408', status(408), ['http-error', '408']],
    ['429', status(429), ['http-error', '429']],
    ['500', status(500), ['http-error', '500']],
    ['503', status(503), ['http-error', '503']],
  ])('is asked twice more: %s', async (_, answer, expected) => {
    const patient = world(trouble(2, answer));
    await refreshed(patient.ports);
    expect(patient.pauses).toEqual([2000, 8000]);
    expect(patient.requests.map(({ name }) => name)).toEqual([
      ...['SDN.CSV', 'ALT.CSV', 'ALT.CSV', 'ALT.CSV', 'SDN_COMMENTS.CSV'],
    ]);
    const hopeless = world(trouble(9, answer));
    expect(await failure(hopeless.ports)).toEqual(expected);
    expect(hopeless.requests).toHaveLength(4);
  });

  it.each([400, 401, 403, 404, 410, 451])('that refuses with %i is not asked again', async code => {
    const { ports, requests, pauses } = world(trouble(1, status(code)));
    expect(await failure(ports)).toEqual(['http-error', String(code)]);
    expect([requests.length, pauses]).toEqual([2, []]);
  });

  it.each([
    ['25', [25_000]],
    ['1', [2000]],
    ['60', [60_000]],
    ['Mon, 03 Aug 2026 00:00:20 GMT', [20_000]],
    ['Mon, 03 Aug 2020 00:00:20 GMT', [2000]],
    ['-5', [2000]],
    ['soon', [2000]],
    ['61', undefined],
    ['99999999999999', [2000]],
  ])('that asks for a pause of %s is given it, or up', async (after, pauses) => {
    const asked = world(trouble(1, status(503, { 'retry-after': after })));
    if (pauses === undefined) expect(await failure(asked.ports)).toEqual(['http-error', '503']);
    else await refreshed(asked.ports);
    expect(asked.pauses).toEqual(pauses ?? []);
  });

  it('is left alone for a time that differs from machine to machine', async () => {
    const waits = [0, 0.25, 0.999].map(async chance => {
      const { ports, pauses } = world(trouble(2, status(500)), { random: () => chance });
      await refreshed(ports);
      return pauses.map(Math.round);
    });
    expect(await Promise.all(waits)).toEqual([
      [1000, 4000],
      [1500, 6000],
      [2998, 11_992],
    ]);
  });
});

describe('a server that stands still', () => {
  /** All stalls last as long as they can. */
  const hurried = (milliseconds: number): Partial<RefreshPorts> => ({
    sleep: (asked, signal) =>
      asked === milliseconds ? new Promise(resolve => setTimeout(resolve, 50)) : untilAborted(signal),
  });
  const never: Answer = () => new Promise(() => undefined);

  it('is given up: before its first byte, and between two', async () => {
    expect(await failure(world(but({ 'SDN.CSV': never }), hurried(STALL.firstByte)).ports)).toEqual([
      'timeout',
      '',
    ]);
    const silent: Answer = () => from(S3, bodyOf(null));
    expect(await failure(world(but({ 'SDN.CSV': silent }), hurried(STALL.firstByte)).ports)).toEqual([
      'timeout',
      '',
    ]);
    const half: Answer = () => from(S3, bodyOf((OFFICIAL_FILES['SDN.CSV'] ?? '').slice(0, 200), null));
    expect(await failure(world(but({ 'SDN.CSV': half }), hurried(STALL.betweenChunks)).ports)).toEqual([
      'timeout',
      '',
    ]);
  });

  it('can be cancelled meanwhile', async () => {
    for (const answer of [never, () => from(S3, bodyOf(null)), status(503)]) {
      const controller = new AbortController();
      const { ports } = world(but({ 'SDN.CSV': answer }), {
        signal: controller.signal,
        sleep: (_, signal) => untilAborted(signal),
      });
      setTimeout(() => {
        controller.abort();
      }, 20);
      expect(await failure(ports)).toEqual(['cancelled', '']);
    }
  });
});

/** Every call of every port, counted; the n-th one aborts. */
function abortingAt(call: number, answer: Answer, more: Partial<RefreshPorts>) {
  const controller = new AbortController();
  let calls = 0;
  const counted = <Arguments extends readonly unknown[], Result>(port: (...args: Arguments) => Result) => {
    return (...args: Arguments): Result => {
      calls += 1;
      if (calls === call) controller.abort();
      return port(...args);
    };
  };
  const { ports } = world(answer, more);
  return {
    calls: () => calls,
    aborted: () => controller.signal.aborted,
    ports: {
      ...ports,
      signal: controller.signal,
      fetch: counted(ports.fetch),
      breathe: counted(ports.breathe),
      now: counted(ports.now),
      sleep: counted(ports.sleep),
      random: counted(ports.random),
      onProgress: counted(ports.onProgress),
      subtle: {
        digest: counted((...args: Parameters<SubtleCrypto['digest']>) => crypto.subtle.digest(...args)),
      },
    },
  };
}

describe('a refresh that is cancelled', () => {
  const rows = Array.from({ length: 300 }, (_, id) =>
    sdnRow({ id, name: `PARTY ${id}`, programme: 'SDGT', remarks: 'Passport X1 (Vietnam)' }),
  );
  const large = but({ 'SDN.CSV': officialFile(rows), 'ALT.CSV': trouble(1, status(503)) });

  it('at any moment ends as cancelled, and gives nothing', async () => {
    const first = await refreshed(world(large).ports);
    const pasts: readonly Partial<RefreshPorts>[] = [
      {},
      { previous: first.bytes },
      { previous: first.bytes, known: first.known },
    ];
    for (const past of pasts) {
      const whole = abortingAt(-1, large, past);
      await refreshList(SMALL_SDN, whole.ports);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: whole.calls() }), async call => {
          const { ports, aborted } = abortingAt(call, large, past);
          expect(await failure(ports)).toEqual(['cancelled', '']);
          expect(aborted()).toBe(true);
        }),
        { numRuns: 60, examples: [[1], [2], [whole.calls()], [whole.calls() - 1]] },
      );
    }
  });

  it('before it began asks nobody', async () => {
    const { ports, requests } = world(official, { signal: AbortSignal.abort() });
    expect(await failure(ports)).toEqual(['cancelled', '']);
    expect(requests).toEqual([]);
  });

  it('leaves one that runs beside it alone', async () => {
    const controller = new AbortController();
    const stopped = world(official, {
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    });
    const [a, b] = await Promise.allSettled([
      refreshList(SMALL_SDN, stopped.ports),
      refreshed(world().ports),
    ]);
    expect(a).toMatchObject({ status: 'rejected', reason: expect.any(RefreshFailed) as RefreshFailed });
    expect(b.status).toBe('fulfilled');
  });
});

describe('whatever a server sends', () => {
  it('ends with a list or one reason', async () => {
    const sdn = OFFICIAL_FILES['SDN.CSV'] ?? '';
    const body = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 300 }),
      fc.integer({ min: 0, max: sdn.length }).map(cut => sdn.slice(0, cut)),
      fc
        .tuple(fc.nat(sdn.length), fc.string({ maxLength: 40 }))
        .map(([at, text]) => sdn.slice(0, at) + text + sdn.slice(at)),
    );
    await fc.assert(
      fc.asyncProperty(
        body,
        fc.constantFrom('SDN.CSV', 'ALT.CSV', 'SDN_COMMENTS.CSV'),
        async (sent, name) => {
          const answer = but({ [name]: () => from(S3, sent as BodyInit) });
          const result = await refreshList(SMALL_SDN, world(answer).ports).catch((error: unknown) => error);
          if (!(result instanceof RefreshFailed)) expect(result).toMatchObject({ outcome: 'new' });
        },
      ),
      { numRuns: 300 },
    );
  });
});
