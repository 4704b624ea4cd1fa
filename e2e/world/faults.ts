import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { END_MARK } from './fillers/ofac-csv.ts';
import { zipBomb } from './fillers/zip-bomb.ts';

/** What goes wrong with a publisher, until it is taken back. */
export type Fault =
  /** A body that ends early and says so nowhere: the length is that of the part. */
  | { readonly kind: 'truncated' }
  /** The length is that of the whole, and the connection breaks half-way. */
  | { readonly kind: 'cut-off' }
  /** An error page with status 200, as a maintenance window or a firewall serves. */
  | { readonly kind: 'html' }
  /** A page that asks for a name and a password, with status 200. */
  | { readonly kind: 'login' }
  | { readonly kind: 'empty' }
  /** The right text in UTF-16. */
  | { readonly kind: 'wrong-encoding' }
  /** 304 to somebody who holds nothing. */
  | { readonly kind: 'not-modified' }
  /** A workbook that unfolds to 2 GB. */
  | { readonly kind: 'zip-bomb' }
  /** Entities that unfold to a billion words. */
  | { readonly kind: 'entities' }
  /** The body again and again, without an end. */
  | { readonly kind: 'endless' }
  /** The list as it was, but for every second entry. */
  | { readonly kind: 'shrunk' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'slow'; readonly bytesPerSecond: number }
  /** Nothing at all for so long, and then the list. */
  | { readonly kind: 'slow-first-byte'; readonly ms: number }
  /** Wherever the publisher would answer or redirect, a redirect to a host that is not its own. */
  | { readonly kind: 'wrong-host' }
  /** No connection to any of the publisher's hosts. */
  | { readonly kind: 'offline' };

const SLICE_MS = 50;

/** One good answer, before anything goes wrong with it. */
export interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Sends an answer with its fault. `shrunk` is the caller's: it knows what half a list is; `wrong-host` and `offline` are
 * over before there is an answer.
 */
export async function send(
  { body, headers }: Answer,
  fault: Fault | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const whole = { ...headers, 'content-length': body.length };
  const sendAll = (content: Buffer, type = headers['content-type'] ?? 'text/html'): void => {
    response
      .writeHead(200, { ...headers, 'content-type': type, 'content-length': content.length })
      .end(content);
  };
  switch (fault?.kind) {
    case 'html':
      sendAll(Buffer.from(MAINTENANCE), 'text/html');
      return;
    case 'login':
      sendAll(Buffer.from(LOGIN), 'text/html');
      return;
    case 'empty':
      sendAll(Buffer.alloc(0));
      return;
    case 'wrong-encoding':
      sendAll(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(body.toString('utf8'), 'utf16le')]));
      return;
    case 'zip-bomb':
      sendAll(zipBomb());
      return;
    case 'entities':
      sendAll(Buffer.from(billionWords(body.toString('utf8'))));
      return;
    case 'not-modified':
      response.writeHead(304).end();
      return;
    case 'status':
      response.writeHead(fault.status).end();
      return;
    case 'truncated':
      sendAll(body.subarray(0, Math.floor(body.length * 0.9)));
      return;
    case 'cut-off':
      response.writeHead(200, whole).write(body.subarray(0, Math.floor(body.length / 2)), () => {
        request.socket.destroy();
      });
      return;
    case 'slow':
      response.writeHead(200, whole);
      await trickle(body, fault.bytesPerSecond, response);
      return;
    case 'endless':
      response.writeHead(200, headers);
      await repeat(body, response);
      return;
    case 'slow-first-byte':
      await wait(fault.ms, undefined, { ref: false });
      break;
    default:
  }
  if (
    request.headers['if-none-match'] !== undefined &&
    request.headers['if-none-match'] === headers['etag']
  ) {
    response.writeHead(304, { etag: headers['etag'] }).end();
  } else {
    response.writeHead(200, whole).end(body);
  }
}

async function trickle(body: Buffer, bytesPerSecond: number, response: ServerResponse): Promise<void> {
  const slice = Math.max(1, Math.floor((bytesPerSecond * SLICE_MS) / 1000));
  for (let at = 0; at < body.length && !response.destroyed; at += slice) {
    response.write(body.subarray(at, at + slice));
    await wait(SLICE_MS);
  }
  response.end();
}

/** As fast as the browser takes it, until it hangs up. */
async function repeat(body: Buffer, response: ServerResponse): Promise<void> {
  // Without what ends a file of OFAC; a file that holds nothing else repeats blank lines.
  const end = body.lastIndexOf(END_MARK);
  const rows = body.subarray(0, end === -1 ? body.length : end);
  const again = rows.length === 0 ? Buffer.alloc(65_536, '\r\n') : rows;
  while (!response.destroyed) {
    if (response.write(again)) continue;
    await new Promise<void>(resolve => {
      response.once('drain', resolve);
      response.once('close', resolve);
    });
  }
}

function billionWords(xml: string): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const inner = level === 0 ? 'word' : Array.from({ length: 10 }, () => `&e${level - 1};`).join('');
    return `<!ENTITY e${level} "${inner}">`;
  });
  return xml
    .replace(/\?>/, () => `?>\n<!DOCTYPE CONSOLIDATED_LIST [${levels.join('')}]>`)
    .replace('<COMMENTS1>', '<COMMENTS1>&e8;');
}

const MAINTENANCE = `<!DOCTYPE html>
<html lang="en"><head><title>Scheduled maintenance</title></head>
<body><h1>This service is under maintenance</h1><p>Please come back later.</p></body></html>
`;

/** XHTML, as such pages often are: a reader of XML takes its first bytes for its own. */
const LOGIN = `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Sign in</title></head>
<body><form><input name="user"/><input name="password" type="password"/></form></body></html>
`;
