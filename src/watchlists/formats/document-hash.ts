/**
 * What is kept of a document's number: SHA-256, hexadecimal, of the number in capitals without spaces, hyphens,
 * dots and slashes. Lists and people group the same number differently.
 */
export async function documentHash(number: string, subtle: Pick<SubtleCrypto, 'digest'>): Promise<string> {
  const plain = new TextEncoder().encode(number.replaceAll(/[\s\-‐-―./]/g, '').toUpperCase());
  const digest = new Uint8Array(await subtle.digest('SHA-256', plain));
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
}
