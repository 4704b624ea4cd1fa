import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { PUBLISHER, PUBLISHER_FILES, STRANGER } from './hosts.ts';
import type { ListFiles } from './list-files.ts';

/** What goes wrong with the publisher, until it is taken back. */
export type Fault =
  /** A body that ends early and says so nowhere: the length is that of the part. */
  | { readonly kind: 'truncated' }
  /** The length is that of the whole, and the connection breaks half-way. */
  | { readonly kind: 'cut-off' }
  /** An error page with status 200, as a maintenance window or a firewall serves. */
  | { readonly kind: 'html' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'slow'; readonly bytesPerSecond: number }
  | { readonly kind: 'wrong-host' }
  /** No connection to either of the publisher's hosts. */
  | { readonly kind: 'offline' };

const EXPORT = /^\/api\/PublicationPreview\/exports\/([A-Z_]+\.CSV)$/;
const SLICE_MS = 50;

/** Plays both hosts of the OFAC download. Answers are those of the real service where they are known. */
export async function answerAsPublisher(
  files: ListFiles,
  fault: Fault | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? ''}`);
  if (fault?.kind === 'offline') {
    request.socket.destroy();
  } else if (url.hostname === PUBLISHER) {
    redirect(url, fault, response);
  } else {
    await sendFile(files, url, fault, request, response);
  }
}

function redirect(url: URL, fault: Fault | null, response: ServerResponse): void {
  const file = EXPORT.exec(url.pathname)?.[1];
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  const host = fault?.kind === 'wrong-host' ? STRANGER : PUBLISHER_FILES;
  const query = new URLSearchParams({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Expires': '3600',
    'X-Amz-SignedHeaders': 'host',
    // A new signature for every request, so that no cache of the browser ever answers instead.
    'X-Amz-Signature': randomBytes(32).toString('hex'),
  });
  response.writeHead(302, { location: `https://${host}/Published/${file}?${query.toString()}` }).end();
}

async function sendFile(
  files: ListFiles,
  url: URL,
  fault: Fault | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = files.get(url.pathname.split('/').at(-1) ?? '');
  if (body === undefined || !url.searchParams.has('X-Amz-Signature')) {
    response
      .writeHead(403, { 'content-type': 'application/xml' })
      .end('<Error><Code>AccessDenied</Code></Error>');
    return;
  }
  const etag = `"${createHash('md5').update(body).digest('hex')}"`;
  const headers = {
    'content-type': 'text/csv',
    'content-length': body.length,
    etag,
    'last-modified': 'Tue, 25 Jun 2024 14:00:00 GMT',
  };
  switch (fault?.kind) {
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' }).end(MAINTENANCE);
      return;
    case 'status':
      response.writeHead(fault.status).end();
      return;
    case 'truncated': {
      const part = body.subarray(0, Math.floor(body.length * 0.9));
      response.writeHead(200, { ...headers, 'content-length': part.length }).end(part);
      return;
    }
    case 'cut-off':
      response.writeHead(200, headers).write(body.subarray(0, Math.floor(body.length / 2)), () => {
        request.socket.destroy();
      });
      return;
    case 'slow':
      response.writeHead(200, headers);
      await trickle(body, fault.bytesPerSecond, response);
      return;
    default:
      if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
      else response.writeHead(200, headers).end(body);
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

const MAINTENANCE = `<!DOCTYPE html>
<html lang="en"><head><title>Scheduled maintenance</title></head>
<body><h1>This service is under maintenance</h1><p>Please come back later.</p></body></html>
`;
