import { siteOf } from '../../src/readers/site-table.ts';
import type { Reply } from '../contract.ts';
import { type PageScript, pageScriptFile } from '../page-script.ts';
import { runInPage } from '../platform/scripting.ts';
import { tabAddress } from '../platform/tabs.ts';
import type { Allowing } from './allowing.ts';

interface World {
  readonly allowing: Allowing;
  readonly isTaught: (url: string) => Promise<boolean>;
}

/**
 * Reads the page of a tab once, whatever its site, because the user asked for it with a click or a key: that is what
 * lets the browser tell its address and take the script (`activeTab`).
 */
export async function checkPage(tab: number, { allowing, isTaught }: World): Promise<Reply<'check-page'>> {
  const address = await tabAddress(tab);
  if (address === undefined || !/^https?:/.test(address)) return 'refused';
  // First: the script asks at once whether it may read.
  await allowing.askedFor(tab, address);
  const script: PageScript = (await isTaught(address))
    ? 'taught'
    : (siteOf(new URL(address))?.script ?? 'check');
  if (await runInPage(tab, pageScriptFile(script))) return 'started';
  await allowing.left(tab);
  return 'refused';
}
