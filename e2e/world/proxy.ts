import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { listen } from './sink.ts';

/**
 * An HTTP proxy for Firefox, which has no resolver rules: tunnels the mapped hosts to the world's TLS port, and
 * refuses and records all others.
 */
export async function openProxy(
  mapped: ReadonlySet<string>,
  tlsPort: number,
  onForeign: (what: string) => void,
): Promise<Server> {
  const server = createServer((request, response) => {
    onForeign(`http ${request.url ?? 'unknown'}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, client: Socket, head: Buffer) => {
    client.on('error', () => {
      // Firefox drops tunnels when a tab closes.
    });
    const host = (request.url ?? '').replace(/:\d+$/, '');
    if (!mapped.has(host)) {
      onForeign(`https ${host}`);
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(tlsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      client.pipe(upstream).pipe(client);
    });
    upstream.on('error', () => {
      client.destroy();
    });
    client.on('close', () => {
      upstream.destroy();
    });
    upstream.on('close', () => {
      client.destroy();
    });
  });
  await listen(server);
  return server;
}
