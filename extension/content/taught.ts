import { taughtReader } from '../../src/readers/taught/taught.ts';
import { ask } from '../platform/messages.ts';
import { onAddressChange } from './address.ts';
import { withPhotoHash } from './photo-hash.ts';
import { startProfiles } from './start-profiles.ts';

/** This script may be put in again, when another page of the site was taught: the one before looks no more. */
const LOOKING = Symbol.for('looking');
const earlier: unknown = Reflect.get(globalThis, LOOKING);
if (earlier instanceof AbortController) earlier.abort();
const looking = new AbortController();
Reflect.set(globalThis, LOOKING, looking);

/** What the page is read by now. Most pages of a taught site are no candidates; nothing is started there. */
let site = '';

async function look(): Promise<void> {
  const found = await ask('taught-here', { url: window.location.href });
  if (!found || found.id === site || looking.signal.aborted) return;
  site = found.id;
  startProfiles([taughtReader(found)], { withPhotoHash });
}

function lookNow(): void {
  look().catch(() => {
    looking.abort(); // The extension is gone.
  });
}

onAddressChange(window, lookNow, looking.signal);
lookNow();
