import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Store } from '../../src/store/store.ts';
import { caseKey } from './case-memory.ts';
import { installKeyIfAny } from './install-key.ts';

/** Which keys this installation hashes with, told apart by marks that tell nothing of the keys themselves. */
export interface KeyMarks {
  /** 32 hexadecimal digits; `undefined` where there is no key yet. */
  readonly cases: string | undefined;
  readonly indicators: string | undefined;
}

/** Makes no key. */
export async function keyMarks(store: Pick<Store, 'settings'>): Promise<KeyMarks> {
  const given = await installKeyIfAny(store);
  // Without the key of the installation there is none of cases either; asking for that one would make it.
  const cases = given && (await caseKey(store));
  return { cases: cases && markOf(cases), indicators: given && markOf(given) };
}

function markOf(key: Uint8Array): string {
  return bytesToHex(hmac(sha256, key, utf8ToBytes('mark of this key in files')).subarray(0, 16));
}
