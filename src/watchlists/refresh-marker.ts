import { type Asked, drop, type DownloadPorts, request, STALL, within } from './file-download-request.ts';
import { RefreshFailed } from './refresh-failed.ts';
import type { ChangeMarker } from './watchlist.ts';

/** A check sum, or one page of an answer of law.go.kr, which holds 20 notices of about 1 kB each. */
const MOST_BYTES: Readonly<Record<ChangeMarker['read'], number>> = {
  whole: 1_000,
  'law-go-kr-serial': 500_000,
};

/**
 * What the marker says now.
 * @throws RefreshFailed `not-a-list` when it is no marker: a sentence, a page, or without an end; `no-key` where
 *   law.go.kr does not know the key.
 */
export async function readMarker(marker: ChangeMarker, asked: Asked, ports: DownloadPorts): Promise<string> {
  const response = await request(asked, ports);
  if (response.status === 304) throw new RefreshFailed('http-error', '304');
  const text = await shortText(response, MOST_BYTES[marker.read], ports);
  const found = marker.read === 'whole' ? whole(text) : newestSerial(text, wantedTitle(marker));
  if (found === undefined)
    throw new RefreshFailed(refusesKey(text) ? 'no-key' : 'not-a-list', 'change marker');
  return found;
}

async function shortText(response: Response, most: number, ports: DownloadPorts): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const body = response.body?.getReader();
  if (body === undefined) return text;
  try {
    for (;;) {
      const { value } = await within(STALL.betweenChunks, body.read(), ports);
      if (value === undefined) return text + decoder.decode();
      bytes += value.length;
      if (bytes > most) throw new RefreshFailed('not-a-list', 'change marker');
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    if (error instanceof TypeError) throw new RefreshFailed('truncated', 'change marker', error);
    throw error;
  } finally {
    body.cancel().catch(() => undefined);
    drop(response);
  }
}

/** One word. A sentence is an error with status 200, and would be the same tomorrow. */
function whole(text: string): string | undefined {
  const word = text.trim();
  return /^[\w.:+/=-]{4,200}$/.test(word) ? word : undefined;
}

/** The serial number of the newest notice with the title that was searched for. */
function newestSerial(text: string, title: string): string | undefined {
  let newest: { readonly serial: string; readonly issued: string } | undefined;
  for (const notice of text.split(/<admrul[ >]/).slice(1)) {
    const serial = elementText(notice, '행정규칙일련번호');
    if (!/^\d{1,20}$/.test(serial) || letters(elementText(notice, '행정규칙명')) !== title) continue;
    const issued = elementText(notice, '발령일자');
    if (
      newest === undefined ||
      issued > newest.issued ||
      (issued === newest.issued && serial > newest.serial)
    )
      newest = { serial, issued };
  }
  return newest?.serial;
}

/** Titles are written with blanks in other places now and then. */
function letters(title: string): string {
  return title.replaceAll(/\s+/g, '');
}

function wantedTitle({ address }: ChangeMarker): string {
  return letters(new URL(address).searchParams.get('query') ?? '');
}

function elementText(xml: string, name: string): string {
  const start = xml.indexOf(`<${name}>`);
  const end = xml.indexOf(`</${name}>`, start);
  if (start === -1 || end === -1) return '';
  return xml
    .slice(start + name.length + 2, end)
    .replace('<![CDATA[', '')
    .replace(']]>', '')
    .trim();
}

/**
 * "사용자 정보 검증에 실패": the user could not be verified. Sent with status 200, for a wrong key and for a right one that is
 * used from an internet address that was not registered with it.
 */
function refusesKey(text: string): boolean {
  return text.includes('사용자') && text.includes('검증');
}
