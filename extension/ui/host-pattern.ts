/**
 * The match pattern of the host of an address, as a permission is asked for; `undefined` where the address is none of
 * the web. Patterns hold no port: a permission for a host is one for all its ports.
 */
export function hostPattern(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' ? `https://${hostname}/*` : undefined;
}
