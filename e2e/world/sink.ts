import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** The host name in a TLS ClientHello (RFC 8446, section 4.1.2; RFC 6066, section 3), if it carries one. */
export function serverNameOf(hello: Buffer): string | null {
  // Record header 5, handshake header 4, version 2, random 32.
  let at = 5 + 4 + 2 + 32;
  if (hello.length < at + 1 || hello[0] !== 0x16) return null;
  at += 1 + hello.readUInt8(at);
  if (hello.length < at + 2) return null;
  at += 2 + hello.readUInt16BE(at);
  if (hello.length < at + 1) return null;
  at += 1 + hello.readUInt8(at);
  at += 2;
  while (at + 4 <= hello.length) {
    const type = hello.readUInt16BE(at);
    const length = hello.readUInt16BE(at + 2);
    // server_name is extension 0: list length 2, name type 1, name length 2, name.
    if (type === 0) return hello.subarray(at + 9, at + 4 + length).toString('ascii');
    at += 4 + length;
  }
  return null;
}

function describe(first: Buffer): string {
  const name = serverNameOf(first);
  if (name !== null) return `https ${name}`;
  const text = first.toString('latin1');
  const host = /^host:\s*(\S+)/im.exec(text)?.[1];
  return host === undefined ? `unknown (${String(first.length)} bytes)` : `http ${host}`;
}

/**
 * Where every host goes that is not mapped: says who was called, and hangs up.
 * Chromium reaches it through `--host-resolver-rules=MAP * 127.0.0.1:<port>`.
 */
export async function openSink(onForeign: (what: string) => void): Promise<Server> {
  const server = createServer((socket: Socket) => {
    socket.on('error', () => {
      // The browser hung up first; what it wanted is recorded already.
    });
    socket.once('data', (first: Buffer) => {
      onForeign(describe(first));
      socket.destroy();
    });
  });
  await listen(server);
  return server;
}

/** Listens on a free loopback port. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      resolve();
    });
  });
  return portOf(server);
}

export function portOf(server: Server): number {
  const address = server.address() as AddressInfo | null;
  if (address === null) throw new Error('The server is not listening.');
  return address.port;
}
