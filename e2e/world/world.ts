import type { IncomingMessage, Server as HttpServer, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { Server } from 'node:net';
import { createSecureContext } from 'node:tls';
import { selfSigned } from './certificate.ts';
import type { Fault } from './faults.ts';
import { JOB_SITES, listsAt, MAPPED_HOSTS } from './hosts.ts';
import type { Published } from './list-files.ts';
import { openProxy } from './proxy.ts';
import { answerAsPublisher } from './publisher.ts';
import { listen, openSink, portOf } from './sink.ts';

/** One request that arrived, as the log keeps it. */
export interface Visit {
  readonly host: string;
  readonly path: string;
}

/** Every remote host of a story, on loopback. */
export interface World {
  readonly tlsPort: number;
  readonly sinkPort: number;
  readonly proxyPort: number;
  /** For Chromium: see {@link selfSigned}. */
  readonly keyHash: string;
  /** Everything that was requested of a mapped host, in order. */
  readonly visits: readonly Visit[];
  /** Every connection to a host that is not mapped. Must stay empty. */
  readonly foreign: readonly string[];
  /**
   * Serves a page from now on, made anew for every visit where it is a function (it may show a clock). Query and
   * fragment are ignored when it is asked for.
   */
  readonly serve: (url: string, html: string | (() => string), policy?: PagePolicy) => void;
  /** What a publisher offers now; the world can be given more, or another version. */
  readonly published: (list: string) => Published;
  readonly publish: (list: string, published: Published) => void;
  /** From now on something is wrong with the publisher of a list. */
  readonly setFault: (list: string, fault: Fault) => void;
  /** All publishers are well again. */
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

/** `open`: a page that may fetch and load what it likes, so that nothing but the extension can stop it. */
export type PagePolicy = 'strict' | 'open';

/** Close to what github.com sends; content scripts and their shadow roots must work under it. */
const STRICT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'";

/** Starts the world: one TLS server for all mapped hosts, a sink and a proxy for all others. */
export async function startWorld(lists: ReadonlyMap<string, Published>): Promise<World> {
  const certificate = selfSigned(MAPPED_HOSTS, new Date());
  const context = createSecureContext(certificate);
  const visits: Visit[] = [];
  const foreign: string[] = [];
  const pages = new Map<string, Page>();
  const offers = new Map(lists);
  const faults = new Map<string, Fault>();
  const publishing = {
    published: (list: string) => offers.get(list),
    fault: (list: string) => faults.get(list) ?? null,
  };
  const isJobSite = (host: string): boolean => JOB_SITES.some(site => site === host);
  const isOffline = (host: string): boolean => {
    const there = listsAt(host);
    return there.length > 0 && there.every(list => faults.get(list)?.kind === 'offline');
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = request.headers.host ?? '';
    const { pathname } = new URL(request.url ?? '/', 'https://any.example');
    visits.push({ host, path: pathname });
    if (!MAPPED_HOSTS.includes(host)) {
      foreign.push(`https ${host}`);
      response.writeHead(421).end();
    } else if (isJobSite(host)) {
      sendPage(pages.get(`https://${host}${pathname}`), response);
    } else {
      await answerAsPublisher(publishing, request, response);
    }
  };

  const tls = createServer(
    {
      ...certificate,
      SNICallback: (name, done) => {
        if (isOffline(name)) done(new Error('offline'));
        else done(null, context);
      },
    },
    (request, response) => {
      answer(request, response).catch((error: unknown) => {
        console.error(error);
        request.socket.destroy();
      });
    },
  );
  const record = (what: string): void => {
    foreign.push(what);
  };
  const tlsPort = await listen(tls);
  const sink = await openSink(record);
  const proxy = await openProxy(new Set(MAPPED_HOSTS), tlsPort, record);

  return {
    tlsPort,
    sinkPort: portOf(sink),
    proxyPort: portOf(proxy),
    keyHash: certificate.keyHash,
    visits,
    foreign,
    serve: (url, html, policy = 'strict') => {
      pages.set(new URL(url).href, { html, policy });
    },
    published: list => {
      const offer = offers.get(list);
      if (offer === undefined) throw new Error(`Nobody publishes ${list}.`);
      return offer;
    },
    publish: (list, published) => {
      offers.set(list, published);
    },
    setFault: (list, fault) => {
      faults.set(list, fault);
      // A kept-alive connection would otherwise outlive the fault, or its end.
      tls.closeIdleConnections();
    },
    mend: () => {
      faults.clear();
      tls.closeIdleConnections();
    },
    close: async () => {
      await Promise.all([stop(tls), stop(sink), stop(proxy)]);
    },
  };
}

interface Page {
  readonly html: string | (() => string);
  readonly policy: PagePolicy;
}

function sendPage(page: Page | undefined, response: ServerResponse): void {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    ...(page?.policy === 'open' ? {} : { 'content-security-policy': STRICT_POLICY }),
  };
  if (page === undefined) {
    response.writeHead(404, headers).end('<!DOCTYPE html><title>Not found</title>');
  } else {
    response.writeHead(200, headers).end(typeof page.html === 'string' ? page.html : page.html());
  }
}

/** Ends a server at once; a tunnel or a kept-alive connection must not hold up the end of a story. */
function stop(server: Server | HttpServer): Promise<void> {
  return new Promise(resolve => {
    server.close(() => {
      resolve();
    });
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
