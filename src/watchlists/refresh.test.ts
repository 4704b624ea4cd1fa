import { describe, expect, it } from 'vitest';
import { ALT, altRow, COMMENTS, officialFile, SDN, sdnRow } from './fixtures/ofac-files.ts';
import {
  type Answer,
  bodyOf,
  but,
  failure,
  from,
  refreshed,
  S3,
  SMALL_SDN,
  world,
} from './fixtures/refresh-world.ts';
import { openPack } from './pack.ts';

const DAMAGED = new TextEncoder().encode('not a pack').buffer;

describe('a refresh', () => {
  it('gives a pack of what the three files say, dated by the publisher, and what to ask with next time', async () => {
    const { ports, requests } = world();
    const { bytes, header, known } = await refreshed(ports);
    expect(header).toMatchObject({
      list: 'ofac-sdn',
      publishedAt: '2026-08-02',
      fetchedAt: '2026-08-03T00:00:00.000Z',
      entries: 5,
      names: 11,
      oddities: [
        { kind: 'orphan-aliases', count: 1 },
        { kind: 'orphan-comments', count: 1 },
      ],
    });
    const names = openPack(bytes).entry(0).names;
    expect(names.map(({ text }) => text)).toContain('SORWAN, Timur');
    expect(known.validators['ALT.CSV']).toEqual({
      etag: '"ALT.CSV of August"',
      lastModified: 'Sun, 02 Aug 2026 14:00:00 GMT',
    });
    expect(requests.map(({ name }) => name)).toEqual(['SDN.CSV', 'ALT.CSV', 'SDN_COMMENTS.CSV']);
    for (const { init } of requests)
      expect(init).toMatchObject({ credentials: 'omit', redirect: 'follow', cache: 'no-store', headers: {} });
    const changed = but({ 'ALT.CSV': officialFile([altRow(9000001, 1, 'aka', 'X')]) });
    expect((await refreshed(world(changed).ports)).header.sourceHash).not.toBe(header.sourceHash);
  });

  it('gives the same bytes for the same files, two at once as well', async () => {
    const [first, second] = await Promise.all([refreshed(world().ports), refreshed(world().ports)]);
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });

  it('tells how far it is, from nothing to everything, and not too often', async () => {
    const { ports, progress } = world();
    await refreshed(ports);
    const expectedBytes = SMALL_SDN.files.reduce((sum, file) => sum + file.expectedBytes, 0);
    const bytes = SDN.length + ALT.length + COMMENTS.length;
    expect(progress).toEqual([
      { phase: 'asking', bytes: 0, expectedBytes, rows: 0 },
      { phase: 'downloading', bytes: 0, expectedBytes, rows: 0 },
      { phase: 'downloading', bytes, expectedBytes, rows: 11 },
      { phase: 'building', bytes, expectedBytes, rows: 11 },
      { phase: 'building', bytes, expectedBytes, rows: 11 },
    ]);
  });

  it('takes the stated length for the expected one, unless the body is compressed', async () => {
    const stated = (headers: Record<string, string>) =>
      but({
        'SDN.CSV': () => from(`${S3}SDN.CSV`, SDN, { headers: { 'content-length': '7', ...headers } }),
      });
    const plain = world(stated({}));
    await refreshed(plain.ports);
    expect(plain.progress.at(-1)?.expectedBytes).toBe(1_062_000 + 44_000 + 7);
    const compressed = world(stated({ 'content-encoding': 'gzip' }));
    await refreshed(compressed.ports);
    expect(compressed.progress.at(-1)?.expectedBytes).toBe(1_062_000 + 44_000 + 5_650_000);
  });
});

describe('a refresh fails', () => {
  const page =
    (url: string, body: BodyInit, status = 200): Answer =>
    () =>
      from(url, body, { status });
  it.each<[string, Record<string, Answer | string>, readonly string[]]>([
    [
      'a redirect elsewhere',
      { 'SDN.CSV': page('https://evil.test/SDN.CSV', SDN) },
      ['wrong-host', 'evil.test'],
    ],
    [
      'a redirect to http',
      { 'SDN.CSV': page(S3.replace('https', 'http'), SDN) },
      ['wrong-host', new URL(S3).hostname],
    ],
    ['an error elsewhere', { 'ALT.CSV': page('https://evil.test/', '', 503) }, ['wrong-host', 'evil.test']],
    ['no address', { 'ALT.CSV': () => new Response(ALT) }, ['wrong-host', '']],
    ['a notice page', { 'SDN.CSV': ' <!DOCTYPE html><html>Try later</html>' }, ['not-a-list', 'SDN.CSV']],
    [
      'a login page behind a declaration',
      { 'ALT.CSV': '\ufeff<?xml version="1.0"?>\n<html lang="en"><form>Password' },
      ['not-a-list', 'ALT.CSV'],
    ],
    [
      'a page in pieces',
      { 'SDN.CSV': () => from(S3, bodyOf('<', '!DOCTYPE html>\n')) },
      ['not-a-list', 'SDN.CSV'],
    ],
    ['another file', { 'SDN.CSV': 'name,id\r\nx,1\r\n\u001a' }, ['not-a-list', 'SDN.CSV']],
    ['another file of the list', { 'SDN.CSV': ALT }, ['not-a-list', 'SDN.CSV']],
    ['rows it cannot read', { 'SDN.CSV': `x,y\r\n${SDN}` }, ['not-a-list', 'SDN.CSV']],
    ['no rows', { 'SDN.CSV': '\u001a' }, ['not-a-list', 'SDN.CSV']],
    ['another encoding', { 'SDN.CSV': page(S3, Buffer.from(SDN, 'utf16le')) }, ['not-a-list', 'SDN.CSV']],
    ['a list with no end', { 'SDN.CSV': SDN.slice(0, -1) }, ['truncated', 'SDN.CSV']],
    ['a list cut in a row', { 'SDN.CSV': SDN.slice(0, -9) }, ['truncated', 'SDN.CSV']],
    ['aliases cut off', { 'ALT.CSV': ALT.slice(0, -1) }, ['truncated', 'ALT.CSV']],
    ['comments cut off', { 'SDN_COMMENTS.CSV': '' }, ['truncated', 'SDN_COMMENTS.CSV']],
    ['nothing', { 'SDN.CSV': '' }, ['truncated', 'SDN.CSV']],
    ['no body', { 'SDN.CSV': () => from(S3, null) }, ['truncated', 'SDN.CSV']],
    [
      'a broken connection',
      { 'SDN.CSV': () => from(S3, bodyOf(SDN.slice(0, 500), new TypeError('terminated'))) },
      ['truncated', 'SDN.CSV'],
    ],
    [
      'too few entries',
      { 'SDN.CSV': officialFile([sdnRow({ id: 1, name: 'X', programme: 'Y' })]) },
      ['too-few', '1 / 5'],
    ],
    ['an unasked 304', { 'SDN.CSV': () => from(S3, null, { status: 304 }) }, ['http-error', '304']],
  ])('on %s', async (_, answers, expected) => {
    const { ports, pauses } = world(but(answers));
    expect(await failure(ports)).toEqual(expected);
    expect(pauses).toEqual([]);
  });

  it('on a file that is far too long: stated, or without an end, however the stream is cut', async () => {
    const notice = ['not-a-list', 'SDN_COMMENTS.CSV'];
    const headers = { 'content-length': String(2 ** 31) };
    const stated = but({ 'SDN_COMMENTS.CSV': () => from(S3, COMMENTS, { headers }) });
    expect(await failure(world(stated).ports)).toEqual(notice);
    let given = 0;
    const chunk = new TextEncoder().encode(COMMENTS.slice(0, -1).repeat(1000));
    const endless = (): ReadableStream<Uint8Array> =>
      new ReadableStream({
        pull(controller) {
          given += chunk.length;
          controller.enqueue(chunk);
        },
      });
    const stream = but({ 'SDN_COMMENTS.CSV': () => from(S3, endless()) });
    expect(await failure(world(stream).ports)).toEqual(notice);
    expect(given).toBeLessThan(3_000_000);
  });

  it('stops the other transfers when one file fails', async () => {
    let cancelled = 0;
    const open = (): ReadableStream<Uint8Array> =>
      new ReadableStream({
        cancel() {
          cancelled += 1;
        },
      });
    const answers = but({
      'SDN.CSV': () => from(S3, open()),
      'ALT.CSV': () => from(S3, open()),
      'SDN_COMMENTS.CSV': () => from(S3, '', { status: 404 }),
    });
    expect(await failure(world(answers).ports)).toEqual(['http-error', '404']);
    expect(cancelled).toBe(2);
  });

  it.each([
    [6, undefined],
    [7, ['shrunk', '5 / 7']],
    [4, undefined],
    [3, ['shrunk', '5 / 3']],
  ])('or not, when five entries come after %i', async (entries, expected) => {
    const rows = Array.from({ length: entries }, (_, id) =>
      sdnRow({ id, name: `PARTY ${id}`, programme: 'X' }),
    );
    const list = { ...SMALL_SDN, fewestEntries: 1 };
    const { bytes } = await refreshed(world(but({ 'SDN.CSV': officialFile(rows) })).ports, list);
    const { ports } = world(undefined, { previous: bytes });
    if (expected === undefined) await refreshed(ports);
    else expect(await failure(ports)).toEqual(expected);
  });

  it('never because the bytes that served are damaged: then they are replaced', async () => {
    const known = {
      validators: { 'SDN.CSV': { etag: 'x' }, 'ALT.CSV': { etag: 'x' }, 'SDN_COMMENTS.CSV': { etag: 'x' } },
    };
    const { ports, requests } = world(undefined, { previous: DAMAGED, known });
    await refreshed(ports);
    expect(requests.flatMap(({ headers }) => [...headers])).toEqual([]);
  });

  it('with one reason, whatever any part of the world throws', async () => {
    const broken = (): never => {
      throw new RangeError('?');
    };
    const digest = { digest: () => Promise.reject(new RangeError('?')) };
    for (const more of [
      { fetch: broken },
      { breathe: () => Promise.reject(new RangeError('?')) },
      { onProgress: broken },
      { now: broken },
      { subtle: digest },
      { sleep: broken },
    ])
      expect(await failure(world(undefined, more).ports)).toEqual(['unexpected', 'RangeError']);
    const troubled = world(but({ 'SDN.CSV': () => from(S3, '', { status: 503 }) }), { random: broken });
    expect(await failure(troubled.ports)).toEqual(['unexpected', 'RangeError']);
  });
});
