import { sha256 } from '../sha256.ts';

/**
 * The number of a document as numbers are compared: in capitals without spaces, hyphens, dots and slashes. Lists and people
 * group the same number differently.
 */
export function plainNumber(number: string): string {
  return number
    .normalize('NFKC')
    .replaceAll(/[\s\-‐-―−./]/g, '')
    .toUpperCase();
}

/** What is kept of a document's number: SHA-256, hexadecimal, of the plain number. */
export async function documentHash(number: string, subtle: Pick<SubtleCrypto, 'digest'>): Promise<string> {
  return await sha256(plainNumber(number), subtle);
}
