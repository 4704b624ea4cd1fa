import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Fault, send } from './faults.ts';
import { PUBLISHER, PUBLISHER_FILES, STRANGER } from './hosts.ts';
import { UN_DATE } from './fillers/un-xml.ts';
import { NOTICE_NUMBER, noticeSearch } from './fillers/kofiu-law.ts';
import type { Published } from './list-files.ts';

/** The keys the world's publishers accept. */
export const KEYS = { lawGoKr: 'invented-oc', opensanctions: 'invented-delivery-token' } as const;

const EU_TOKEN = 'dG9rZW4tMjAxNw';
const EU_FOLDER = '/fsd/fsf/public/files/xmlFullSanctionsList_1_1/';
const UN_BLOBS = 'unsolprodfiles.blob.core.windows.net';
const DELIVERY = '/datasets/latest/sanctions/targets.simple.csv';
const ARTIFACT = '/artifacts/sanctions/20260801000000-inv/targets.simple.csv';

/** One request to a host of a publisher, with the list it is about as it stands. */
interface Asked {
  readonly url: URL;
  readonly published: (list: string) => Published | undefined;
  readonly fault: Fault | null;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

type Host = (asked: Asked) => Promise<void> | void;

/** The lists by id, and what is wrong with each. */
export interface Publishing {
  readonly published: (list: string) => Published | undefined;
  readonly fault: (list: string) => Fault | null;
}

/** Plays the publishers' hosts. Answers are those of the real services where they are known (see the list catalogue). */
const HOSTS: Readonly<Record<string, Host>> = {
  [PUBLISHER]: ({ url, ...asked }) => {
    const name = /^\/api\/PublicationPreview\/exports\/([A-Z_]+\.CSV)$/.exec(url.pathname)?.[1];
    if (name === undefined) refuse(asked.response, 404);
    else redirect(`https://${PUBLISHER_FILES}/Published/${name}`, presigned(), asked);
  },
  [PUBLISHER_FILES]: async ({ url, ...asked }) => {
    const name = url.pathname.split('/').at(-1) ?? '';
    const list = asked.published(ofacListOf(url.pathname));
    if (!url.searchParams.has('X-Amz-Signature')) {
      asked.response
        .writeHead(403, { 'content-type': 'application/xml' })
        .end('<Error><Code>AccessDenied</Code></Error>');
    } else await sendFile(list, name, asked, 'text/csv', true);
  },
  'scsanctions.un.org': ({ url, ...asked }) => {
    if (url.pathname !== '/resources/xml/en/consolidated.xml') refuse(asked.response, 404);
    else {
      const query = new URLSearchParams({
        sv: '2023-01-03',
        sr: 'b',
        sig: randomBytes(32).toString('base64'),
      });
      redirect(`https://${UN_BLOBS}/publiclegacyxmlfiles/EN/consolidatedLegacyByPRN.xml`, query, asked);
    }
  },
  [UN_BLOBS]: async ({ url, ...asked }) => {
    if (!url.searchParams.has('sig')) {
      refuse(asked.response, 403);
      return;
    }
    // Made anew each time: the date in it, and with it every byte's place, says nothing about a change.
    const dated = new Date().toISOString();
    const file = asked.published('un')?.files.get('consolidated.xml');
    const body = Buffer.from(file?.toString('utf8').replace(UN_DATE, dated) ?? '');
    const headers = { 'content-type': 'text/xml', 'access-control-allow-origin': '*', etag: `"${dated}"` };
    await send({ body, headers }, asked.fault, asked.request, asked.response);
  },
  'webgate.ec.europa.eu': async ({ url, ...asked }) => {
    const list = asked.published('eu-fsf');
    const file = list?.files.get('xmlFullSanctionsList_1_1.xml') ?? Buffer.alloc(0);
    if (url.searchParams.get('token') !== EU_TOKEN) refuse(asked.response, 403);
    else if (asked.fault?.kind === 'wrong-host') redirect(url.href, url.searchParams, asked);
    else if (url.pathname === `${EU_FOLDER}checksum`) {
      const sum = createHash('sha256').update(file).digest('hex');
      asked.response.writeHead(200, { 'content-type': 'text/plain' }).end(sum);
    } else if (url.pathname === `${EU_FOLDER}content`) {
      // No length and nothing to tell a change by: the file is made on request.
      await sendFile(list, 'xmlFullSanctionsList_1_1.xml', asked, 'application/xml', false);
    } else refuse(asked.response, 404);
  },
  'sanctionslist.fcdo.gov.uk': one('uk', '/docs/UK-Sanctions-List.csv', 'text/csv', true),
  'www.sesam.search.admin.ch': async ({ url, ...asked }) => {
    if (url.searchParams.get('action') !== 'downloadXmlGesamtlisteAction') refuse(asked.response, 404);
    else if (asked.fault?.kind === 'wrong-host') redirect(url.href, url.searchParams, asked);
    else await sendFile(asked.published('ch-seco'), 'consolidated-list.xml', asked, 'application/xml', false);
  },
  'www.dfat.gov.au': one(
    'au-dfat',
    '/sites/default/files/Australian_Sanctions_Consolidated_List.xlsx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    true,
  ),
  'www.law.go.kr': async ({ url, ...asked }) => {
    const { searchParams: query } = url;
    if (asked.fault?.kind === 'wrong-host') redirect(url.href, query, asked);
    else if (query.get('OC') !== KEYS.lawGoKr) {
      asked.response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' }).end(LAW_REFUSAL);
    } else if (url.pathname === '/DRF/lawSearch.do') {
      asked.response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' }).end(noticeSearch());
    } else if (url.pathname === '/DRF/lawService.do' && query.get('ID') === NOTICE_NUMBER) {
      await sendFile(asked.published('kr-kofiu'), 'kofiu.xml', asked, 'text/xml; charset=utf-8', false);
    } else refuse(asked.response, 404);
  },
  'delivery.opensanctions.com': ({ url, ...asked }) => {
    if (asked.request.headers.authorization !== `Token ${KEYS.opensanctions}`) refuse(asked.response, 401);
    else if (url.pathname !== DELIVERY) refuse(asked.response, 404);
    else redirect(`https://data.opensanctions.org${ARTIFACT}`, new URLSearchParams(), asked, 307);
  },
  'data.opensanctions.org': async ({ url, ...asked }) => {
    // The key is for the first host alone; browsers keep it from the second.
    if (asked.request.headers.authorization !== undefined) refuse(asked.response, 400);
    else if (url.pathname !== ARTIFACT) refuse(asked.response, 404);
    else await sendFile(asked.published('opensanctions'), 'targets.simple.csv', asked, 'text/csv', true);
  },
};

/** Answers a request to one of the publishers' hosts. */
export async function answerAsPublisher(
  { published, fault }: Publishing,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? ''}`);
  const list = listAskedFor(url);
  const wrong = fault(list);
  if (wrong?.kind === 'offline') request.socket.destroy();
  else await HOSTS[url.hostname]?.({ url, published, fault: wrong, request, response });
}

/** The list a request is about. */
function listAskedFor(url: URL): string {
  const byHost: Readonly<Record<string, string>> = {
    'scsanctions.un.org': 'un',
    [UN_BLOBS]: 'un',
    'webgate.ec.europa.eu': 'eu-fsf',
    'sanctionslist.fcdo.gov.uk': 'uk',
    'www.sesam.search.admin.ch': 'ch-seco',
    'www.dfat.gov.au': 'au-dfat',
    'www.law.go.kr': 'kr-kofiu',
    'delivery.opensanctions.com': 'opensanctions',
    'data.opensanctions.org': 'opensanctions',
  };
  return byHost[url.hostname] ?? ofacListOf(url.pathname);
}

function ofacListOf(path: string): string {
  return /\/CONS_[A-Z]+\.CSV$/.test(path) ? 'ofac-non-sdn' : 'ofac-sdn';
}

/** A host with one file, at one address. */
function one(list: string, path: string, type: string, validators: boolean): Host {
  return async ({ url, ...asked }) => {
    if (url.pathname !== path) refuse(asked.response, 404);
    else if (asked.fault?.kind === 'wrong-host') redirect(url.href, new URLSearchParams(), asked);
    else await sendFile(asked.published(list), path.split('/').at(-1) ?? '', asked, type, validators);
  };
}

async function sendFile(
  list: Published | undefined,
  name: string,
  { fault, request, response }: Omit<Asked, 'url'>,
  type: string,
  validators: boolean,
): Promise<void> {
  const body = (fault?.kind === 'shrunk' ? list?.half : list?.files)?.get(name);
  if (list === undefined || body === undefined) {
    refuse(response, 404);
    return;
  }
  const headers = {
    'content-type': type,
    'content-disposition': `attachment; filename="2026-08-01-${name}"`,
    ...(validators
      ? { etag: `"${createHash('md5').update(body).digest('hex')}"`, 'last-modified': list.lastModified }
      : {}),
  };
  await send({ body, headers }, fault, request, response);
}

function redirect(
  address: string,
  query: URLSearchParams,
  { fault, response }: Pick<Asked, 'fault' | 'response'>,
  status = 302,
): void {
  const to = new URL(address);
  if (fault?.kind === 'wrong-host') to.host = STRANGER;
  to.search = query.toString();
  response.writeHead(status, { location: to.href }).end();
}

/** A new signature for every request, so that no cache of the browser ever answers instead. */
function presigned(): URLSearchParams {
  return new URLSearchParams({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Expires': '3600',
    'X-Amz-SignedHeaders': 'host',
    'X-Amz-Signature': randomBytes(32).toString('hex'),
  });
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

/** What law.go.kr says to a key it does not know: status 200, and two sentences. */
const LAW_REFUSAL = `<?xml version="1.0" encoding="UTF-8"?>
<Response><result>사용자 정보 검증에 실패하였습니다.</result><msg>OPEN API 호출 시 사용자 검증을 위하여 정확한 정보를 등록해 주세요.</msg></Response>
`;
