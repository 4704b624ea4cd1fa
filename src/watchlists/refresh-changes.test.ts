import { describe, expect, it } from 'vitest';
import { watchlist } from './catalogue.ts';
import { officialFile, sdnRow } from './fixtures/ofac-files.ts';
import {
  type Answer,
  failure,
  from,
  official,
  refreshed,
  type Request,
  S3,
  SMALL_SDN,
  world,
} from './fixtures/refresh-world.ts';
import { refreshList } from './refresh.ts';
import type { DownloadedList } from './watchlist.ts';

/** A server that says 304 for the files in `same` when it is asked with their validators. */
function unchanged(same: readonly string[]): Answer {
  return request =>
    same.includes(request.name) && request.headers.get('if-none-match') === `"${request.name} of August"`
      ? from(S3 + request.name, null, { status: 304 })
      : official(request);
}
const NAMES = SMALL_SDN.files.map(({ name }) => name);
const conditional = ({ headers }: Request): boolean =>
  headers.has('if-none-match') && headers.has('if-modified-since');

describe('a list that is asked for again', () => {
  it('is unchanged when every file is', async () => {
    const { bytes, known } = await refreshed(world().ports);
    const { ports, requests } = world(unchanged(NAMES), { previous: bytes, known });
    expect(await refreshList(SMALL_SDN, ports)).toEqual({ outcome: 'unchanged', known });
    expect(requests.map(conditional)).toEqual([true, true, true]);
    for (const { init } of requests) expect(init.cache).toBe('no-store');
  });

  it.each([[['SDN.CSV']], [['ALT.CSV', 'SDN_COMMENTS.CSV']], [['SDN.CSV', 'SDN_COMMENTS.CSV']]])(
    'comes whole when only %j did not change',
    async same => {
      const { bytes, known } = await refreshed(world().ports);
      const other = officialFile(
        [9, 8, 7, 6, 5].map(id => sdnRow({ id, name: `PARTY ${id}`, programme: 'X' })),
      );
      const answer: Answer = request => {
        if (same.includes(request.name)) return unchanged(same)(request);
        return request.name === 'SDN.CSV' ? from(S3, other) : official(request);
      };
      const { ports, requests } = world(answer, { previous: bytes, known });
      const result = await refreshList(SMALL_SDN, ports);
      expect(result.outcome).toBe(same.includes('SDN.CSV') ? 'unchanged' : 'new');
      expect(requests.filter(each => !conditional(each)).map(({ name }) => name)).toEqual(
        NAMES.filter(name => same.includes(name)),
      );
    },
  );

  it('is asked for without conditions when one file had no validators', async () => {
    const { bytes, known } = await refreshed(world().ports);
    const validators = { ...known.validators, 'ALT.CSV': {} };
    const { ports, requests } = world(unchanged(NAMES), { previous: bytes, known: { validators } });
    await refreshList(SMALL_SDN, ports);
    expect(requests.map(conditional)).toEqual([false, false, false]);
  });

  it('is unchanged when it says the same but for its dates, and new when it does not', async () => {
    const { bytes } = await refreshed(world().ports);
    const later: Answer = async request =>
      from(S3, await (official(request) as Response).text(), { headers: { etag: '"x"' } });
    const { ports } = world(later, { previous: bytes, now: () => Date.UTC(2026, 8, 1) });
    expect(await refreshList(SMALL_SDN, ports)).toEqual({
      outcome: 'unchanged',
      known: { validators: Object.fromEntries(NAMES.map(name => [name, { etag: '"x"' }])) },
    });
    const spaced: Answer = async request =>
      from(S3, (await (official(request) as Response).text()).replace('OKONDE', 'OKONDO'));
    const changed = world(spaced, { previous: bytes });
    expect((await refreshed(changed.ports)).header.publishedAt).toBeUndefined();
  });

  it('keeps no validator that is longer than any server needs', async () => {
    const answer: Answer = request =>
      from(S3, official(request) instanceof Response ? (official(request) as Response).body : null, {
        headers: { etag: `"${'x'.repeat(1000)}"` },
      });
    const { known } = await refreshed(world(answer).ports);
    expect(known.validators['SDN.CSV']).toEqual({});
  });
});

const MARKED: DownloadedList = {
  ...SMALL_SDN,
  marker: { address: 'https://lists.example/sum?token=x', finalHosts: ['lists.example'], read: 'whole' },
};
const marked =
  (text: string, status = 200, url = 'https://lists.example/sum'): Answer =>
  request =>
    request.name === 'sum' ? from(url, text, { status }) : official(request);

describe('a list with a change marker', () => {
  it('is not asked for when the marker is the same', async () => {
    const { bytes, known } = await refreshed(world(marked(' d41d8cd9\n')).ports, MARKED);
    expect(known.marker).toBe('d41d8cd9');
    const { ports, requests } = world(marked('d41d8cd9'), { previous: bytes, known });
    expect(await refreshList(MARKED, ports)).toEqual({ outcome: 'unchanged', known });
    expect(requests.map(({ name }) => name)).toEqual(['sum']);
    const other = world(marked('e51d8cd9'), { previous: bytes, known });
    await refreshList(MARKED, other.ports);
    expect(other.requests.map(({ name }) => name)).toEqual(['sum', ...NAMES]);
    const none = world(marked('d41d8cd9'), { known });
    expect((await refreshList(MARKED, none.ports)).outcome).toBe('new');
  });

  it.each([
    ['an error', '', 404],
    ['a sentence', 'Try again later.', 200],
    ['a page', '<html>login</html>', 200],
    ['nothing', '', 200],
    ['too much', 'x'.repeat(2000), 200],
  ])('is downloaded when the marker is %s, and that is never remembered', async (_, text, status) => {
    const { bytes } = await refreshed(world().ports);
    const known = { validators: {}, marker: text.trim() };
    const { ports, requests } = world(marked(text, status), { previous: bytes, known });
    expect(await refreshList(MARKED, ports)).toMatchObject({ outcome: 'unchanged' });
    expect(requests).toHaveLength(4);
    expect((await refreshed(world(marked(text, status)).ports, MARKED)).known.marker).toBeUndefined();
  });

  it('is refused when the marker comes from elsewhere', async () => {
    const { ports, requests } = world(marked('d41d8cd9', 200, 'https://evil.test/'));
    expect(await failure(ports, MARKED)).toEqual(['wrong-host', 'evil.test']);
    expect(requests).toHaveLength(1);
  });
});

const KOREA = watchlist('kr-kofiu');
const TITLE = '금융거래등제한대상자 지정 및 지정 취소에 관한 규정';
const notice = (serial: string, issued: string, title = TITLE): string =>
  `<admrul id="1"><행정규칙일련번호>${serial}</행정규칙일련번호><행정규칙명><![CDATA[${title}]]></행정규칙명>` +
  `<발령일자>${issued}</발령일자></admrul>`;
const LAW = 'https://www.law.go.kr/DRF/';

describe('the Korean list', () => {
  const search = (text: string): ReturnType<typeof world> =>
    world(({ name }) => (name === 'lawSearch.do' ? from(LAW, text) : from(LAW, '', { status: 404 })), {
      key: 'a&b',
    });
  const korean = KOREA?.kind === 'downloaded' ? KOREA : SMALL_SDN;

  it('is asked for by the serial number of the newest notice, with the key encoded', async () => {
    const { ports, requests } = search(
      `<AdmRulSearch>${notice('2100000111', '20250101')}${notice('2100000222', '20260115', TITLE.replaceAll(' ', ''))}` +
        `${notice('2100000333', '20260601', 'Another')}${notice('21x', '20270101')}${notice('2100000100', '20260115')}</AdmRulSearch>`,
    );
    expect(await failure(ports, korean)).toEqual(['http-error', '404']);
    expect(requests.map(({ address }) => address.slice(LAW.length))).toEqual([
      expect.stringMatching(/^lawSearch\.do\?OC=a%26b&/),
      'lawService.do?OC=a%26b&target=admrul&type=XML&ID=2100000222',
    ]);
  });

  it.each([
    ['no notice', '<AdmRulSearch><totalCnt>0</totalCnt></AdmRulSearch>', 'not-a-list'],
    ['another notice', notice('1', '20260101', 'Another'), 'not-a-list'],
    ['a tag that does not end', `<admrul id="1"><행정규칙일련번호>1`, 'not-a-list'],
    ['a megabyte', notice('1', '2').repeat(9000), 'not-a-list'],
    ['a refused key', '<Response><result>사용자 정보 검증에 실패하였습니다.</result></Response>', 'no-key'],
  ])('cannot be asked for after %s', async (_, text, reason) => {
    const { ports, requests } = search(text);
    expect(await failure(ports, korean)).toEqual([reason, 'change marker']);
    expect(requests).toHaveLength(1);
  });
});

describe('a key', () => {
  const KEYED: DownloadedList = { ...SMALL_SDN, credential: 'opensanctions' };
  it('is sent as a header, never in an address', async () => {
    const { ports, requests } = world(official, { key: 'se/cret' });
    await refreshed(ports, KEYED);
    for (const { address, headers } of requests) {
      expect(headers.get('authorization')).toBe('Token se/cret');
      expect(address).not.toContain('cret');
    }
  });

  it.each([undefined, '', 'two words', 'line\r\nbreak', 'schlüssel'])(
    'is missed before anything is asked: %j',
    async key => {
      const { ports, requests } = world(official, key === undefined ? {} : { key });
      expect(await failure(ports, KEYED)).toEqual(['no-key', '']);
      expect(requests).toEqual([]);
    },
  );

  it('is refused by the publisher, which says nothing about lists without one', async () => {
    const refuse: Answer = () => from(S3, '', { status: 403 });
    expect(await failure(world(refuse, { key: 'x' }).ports, KEYED)).toEqual(['no-key', '403']);
    expect(await failure(world(refuse, { key: 'x' }).ports)).toEqual(['http-error', '403']);
  });
});
