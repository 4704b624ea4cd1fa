import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A key and its self-signed certificate, made in memory at start-up: nothing secret is ever stored. */
export interface Certificate {
  /** PEM. */
  readonly key: string;
  /** PEM. */
  readonly cert: string;
  /** Base64 SHA-256 of the public key: what Chromium's `--ignore-certificate-errors-spki-list` takes. */
  readonly keyHash: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** One DER element: tag, definite length, content (X.690, section 8.1). */
function element(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const length = Buffer.from(content.length.toString(16).padStart(content.length > 0xff ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 + length.length]), length, content]);
}

const sequence = (...contents: readonly Buffer[]): Buffer => element(0x30, ...contents);

/** X.690, section 8.19: the first two arcs share a byte, the others are base 128 with continuation bits. */
function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const arc of rest) {
    const septets = [arc & 0x7f];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) {
      septets.unshift((left & 0x7f) | 0x80);
    }
    bytes.push(...septets);
  }
  return element(0x06, Buffer.from(bytes));
}

/** X.690, section 11.8: `YYMMDDHHMMSSZ`. */
function utcTime(date: Date): Buffer {
  const digits = date.toISOString().replaceAll(/\D/g, '').slice(2, 14);
  return element(0x17, Buffer.from(`${digits}Z`, 'ascii'));
}

/**
 * Makes a self-signed certificate for the given host names (RFC 5280, section 4.1), without an `openssl` binary.
 * Browsers are told to accept exactly this key, so it is worth nothing to anybody else.
 */
export function selfSigned(hosts: readonly string[], now: Date): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const keyInfo = publicKey.export({ type: 'spki', format: 'der' });
  const ecdsaWithSha256 = sequence(oid('1.2.840.10045.4.3.2'));
  const commonName = sequence(oid('2.5.4.3'), element(0x0c, Buffer.from('Countersign tests only')));
  const name = sequence(element(0x31, commonName));
  const dnsNames = sequence(...hosts.map(host => element(0x82, Buffer.from(host, 'ascii'))));
  const subjectAltName = sequence(oid('2.5.29.17'), element(0x04, dnsNames));
  const serial = Buffer.concat([Buffer.from([0x01]), randomBytes(8)]);
  const toBeSigned = sequence(
    element(0xa0, element(0x02, Buffer.from([2]))),
    element(0x02, serial),
    ecdsaWithSha256,
    name,
    sequence(utcTime(new Date(now.getTime() - DAY_MS)), utcTime(new Date(now.getTime() + 30 * DAY_MS))),
    name,
    keyInfo,
    element(0xa3, sequence(subjectAltName)),
  );
  const signature = sign('sha256', toBeSigned, privateKey);
  const der = sequence(toBeSigned, ecdsaWithSha256, element(0x03, Buffer.from([0]), signature));
  const lines = (der.toString('base64').match(/.{1,64}/g) ?? []).join('\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    keyHash: createHash('sha256').update(keyInfo).digest('base64'),
  };
}
