import { describe, expect, it, vi } from 'vitest';
import { OFAC_SDN } from './catalogue.ts';
import { ALT, altRow, COMMENTS, officialFile, SDN, sdnRow } from './fixtures/ofac-files.ts';
import { openPack } from './pack.ts';
import { refreshList, type RefreshPorts, type RefreshProgress } from './refresh.ts';
import { RefreshFailed } from './refresh-failed.ts';

const S3 = 'https://wc2h-sls-prod-public-published.s3.us-gov-west-1.amazonaws.com/';
type Answer = string | Response | Error | ReadableStream<Uint8Array>;

/** A world whose official server gives these answers, by file name; the fixture files for the rest. */
function world(answers: Readonly<Record<string, Answer>> = {}, more: Partial<RefreshPorts> = {}) {
  const files: Readonly<Record<string, Answer>> = {
    'SDN.CSV': SDN,
    'ALT.CSV': ALT,
    'SDN_COMMENTS.CSV': COMMENTS,
    ...answers,
  };
  const progress: RefreshProgress[] = [];
  const fetch = vi.fn<RefreshPorts['fetch']>(address => {
    const name = address.slice(address.lastIndexOf('/') + 1);
    const answer = files[name] ?? '';
    if (answer instanceof Error) return Promise.reject(answer);
    if (answer instanceof Response) return Promise.resolve(answer);
    return Promise.resolve(
      from(
        S3 + name,
        new Response(answer, { headers: { 'last-modified': 'Sun, 02 Aug 2026 14:00:00 GMT' } }),
      ),
    );
  });
  const ports: RefreshPorts = {
    fetch,
    breathe: () => Promise.resolve(),
    now: () => Date.UTC(2026, 7, 3),
    signal: new AbortController().signal,
    onProgress: each => progress.push(each),
    subtle: crypto.subtle,
    ...more,
  };
  return { ports, progress, fetch };
}

/** `Response.url` is set by the browser alone. */
function from(url: string, response: Response): Response {
  return Object.defineProperty(response, 'url', { value: url });
}

async function failure(answers: Readonly<Record<string, Answer>>, more: Partial<RefreshPorts> = {}) {
  const error: unknown = await refreshList(OFAC_SDN, world(answers, more).ports).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof RefreshFailed)) throw new Error('It should have failed.', { cause: error });
  return [error.reason, error.detail];
}

describe('a refresh', () => {
  it('gives a pack of what the three files say, dated by the publisher', async () => {
    const { ports, fetch } = world();
    const { bytes, header } = await refreshList(OFAC_SDN, ports);
    expect(header).toMatchObject({
      list: 'ofac-sdn',
      publishedAt: '2026-08-02',
      fetchedAt: '2026-08-03T00:00:00.000Z',
      entries: 5,
      names: 11,
    });
    expect(
      openPack(bytes)
        .entry(0)
        .names.map(({ text }) => text),
    ).toContain('SORWAN, Timur');
    expect(fetch).toHaveBeenCalledTimes(3);
    for (const [, init] of fetch.mock.calls) {
      expect(init).toMatchObject({ credentials: 'omit', redirect: 'follow', cache: 'no-cache' });
    }
    const again = await refreshList(OFAC_SDN, world().ports);
    expect(again.header.sourceHash).toBe(header.sourceHash);
    const changed = await refreshList(
      OFAC_SDN,
      world({ 'ALT.CSV': officialFile([altRow(9000001, 1, 'aka', 'X')]) }).ports,
    );
    expect(changed.header.sourceHash).not.toBe(header.sourceHash);
  });

  it('tells how far it is, from nothing to everything, and not too often', async () => {
    const { ports, progress } = world();
    await refreshList(OFAC_SDN, ports);
    const expectedBytes = OFAC_SDN.files.reduce((sum, file) => sum + file.expectedBytes, 0);
    const bytes = SDN.length + ALT.length + COMMENTS.length;
    expect(progress).toEqual([
      { phase: 'downloading', bytes: 0, expectedBytes, rows: 0 },
      { phase: 'downloading', bytes, expectedBytes, rows: 11 },
      { phase: 'building', bytes, expectedBytes, rows: 11 },
      { phase: 'building', bytes, expectedBytes, rows: 11 },
    ]);
  });

  it('takes the stated length for the expected one, unless the body is compressed', async () => {
    const stated = (headers: Record<string, string>) => ({
      'SDN.CSV': from(`${S3}SDN.CSV`, new Response(SDN, { headers: { 'content-length': '7', ...headers } })),
    });
    const plain = world(stated({}));
    await refreshList(OFAC_SDN, plain.ports);
    expect(plain.progress.at(-1)?.expectedBytes).toBe(1_062_000 + 44_000 + 7);
    const compressed = world(stated({ 'content-encoding': 'gzip' }));
    await refreshList(OFAC_SDN, compressed.ports);
    expect(compressed.progress.at(-1)?.expectedBytes).toBe(1_062_000 + 44_000 + 5_650_000);
  });

  it.each<[string, Record<string, Answer>, readonly string[]]>([
    [
      'no network',
      { 'ALT.CSV': new TypeError('fetch failed') },
      ['offline', 'sanctionslistservice.ofac.treas.gov'],
    ],
    [
      'a server in trouble',
      { 'ALT.CSV': from(`${S3}x`, new Response('', { status: 503 })) },
      ['http-error', '503'],
    ],
    [
      'a redirect elsewhere',
      { 'SDN.CSV': from('https://evil.test/SDN.CSV', new Response(SDN)) },
      ['wrong-host', 'evil.test'],
    ],
    [
      'a redirect to http',
      { 'SDN.CSV': from(S3.replace('https', 'http'), new Response(SDN)) },
      ['wrong-host', new URL(S3).hostname],
    ],
    ['a page', { 'SDN.CSV': ' <!DOCTYPE html><html>Try later</html>' }, ['not-a-list', 'SDN.CSV']],
    ['another file', { 'SDN.CSV': 'name,id\r\nx,1\r\n\u001a' }, ['not-a-list', 'SDN.CSV']],
    ['rows it cannot read', { 'SDN.CSV': `x,y\r\n${SDN}` }, ['not-a-list', 'SDN.CSV']],
    ['no rows', { 'SDN.CSV': '\u001a' }, ['not-a-list', 'SDN.CSV']],
    ['a list with no end', { 'SDN.CSV': SDN.slice(0, -1) }, ['truncated', 'SDN.CSV']],
    ['a list cut in a row', { 'SDN.CSV': SDN.slice(0, -9) }, ['truncated', 'SDN.CSV']],
    ['aliases cut off', { 'ALT.CSV': ALT.slice(0, -1) }, ['truncated', 'ALT.CSV']],
    ['comments cut off', { 'SDN_COMMENTS.CSV': '' }, ['truncated', 'SDN_COMMENTS.CSV']],
    ['nothing', { 'SDN.CSV': '' }, ['truncated', 'SDN.CSV']],
  ])('fails on %s', async (_, answers, expected) => {
    expect(await failure(answers)).toEqual(expected);
  });

  it('fails when the connection breaks off', async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(SDN.slice(0, 500)));
      },
      pull(controller) {
        controller.error(new TypeError('terminated'));
      },
    });
    expect(await failure({ 'SDN.CSV': body })).toEqual(['truncated', 'SDN.CSV']);
  });

  it('fails when a file is far too long', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode(COMMENTS.slice(0, -1).repeat(1000)));
      },
    });
    expect(await failure({ 'SDN_COMMENTS.CSV': endless })).toEqual(['not-a-list', 'SDN_COMMENTS.CSV']);
  });

  it.each([
    [6, undefined],
    [7, ['shrunk', '5 / 7']],
    [4, undefined],
    [3, ['shrunk', '5 / 3']],
    [0, undefined],
  ])('of five entries after %i gives %j', async (entries, expected) => {
    if (expected !== undefined) expect(await failure({}, { previous: { entries } })).toEqual(expected);
    else
      await expect(refreshList(OFAC_SDN, world({}, { previous: { entries } }).ports)).resolves.toBeDefined();
  });

  it('stops when it is cancelled: before, while loading, while building', async () => {
    expect(await failure({}, { signal: AbortSignal.abort() })).toEqual(['cancelled', '']);
    for (const phase of ['downloading', 'building']) {
      const controller = new AbortController();
      const rows = Array.from({ length: 500 }, (_, id) =>
        sdnRow({ id, name: `PARTY ${id}`, programme: 'SDGT' }),
      );
      const onProgress = (progress: RefreshProgress): void => {
        if (progress.phase === phase) controller.abort();
      };
      expect(
        await failure({ 'SDN.CSV': officialFile(rows) }, { signal: controller.signal, onProgress }),
      ).toEqual(['cancelled', '']);
    }
  });

  it('calls everything else unexpected', async () => {
    expect(await failure({ 'SDN.CSV': new RangeError('?') })).toEqual(['unexpected', 'RangeError']);
  });
});
