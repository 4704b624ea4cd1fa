import { browser } from './browser.ts';

/**
 * Every host the pages of the extension can send a request to, as the manifest's own policy has it: the browser refuses all
 * others, whatever the code says.
 */
export function reachableHosts(): readonly string[] {
  const policy: unknown = browser.runtime.getManifest().content_security_policy;
  const text =
    typeof policy === 'object' && policy !== null && 'extension_pages' in policy
      ? String(policy.extension_pages)
      : '';
  const connect = /(?:^|;)\s*connect-src([^;]*)/.exec(text)?.[1] ?? '';
  return connect.split(/\s+/).flatMap(source => (URL.canParse(source) ? [new URL(source).host] : []));
}

/** Whether this page is shown in a private window. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext === true;
}
