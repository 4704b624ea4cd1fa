/**
 * The match pattern of the host of an address, as a permission is asked for; `undefined` where the address is none of
 * the web. Patterns hold no port: a permission for a host is one for all its ports.
 */
export function hostPattern(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' ? `https://${hostname}/*` : undefined;
}

/** Match patterns without their paths: browsers allow hosts, whole. */
export function wholeHosts(patterns: readonly string[]): readonly string[] {
  return [...new Set(patterns.map(pattern => pattern.replace(/^(https:\/\/[^/]+\/).*$/, '$1*')))];
}
