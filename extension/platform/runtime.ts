import { browser } from './browser.ts';

export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** The bytes of a file that came with the package. */
export async function packagedFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path));
  return await response.arrayBuffer();
}
