import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { type Case, rememberedUntil } from '../../src/assessment/cases/case.ts';
import { type CaseIndex, createCaseIndex } from '../../src/assessment/cases/case-index.ts';
import { createHashing, type Hashing } from '../../src/assessment/cases/hashing.ts';
import type { CaseRecord } from '../../src/store/cases.ts';
import type { Store } from '../../src/store/store.ts';
import { installKey } from './install-key.ts';

const SALT_NAME = 'case-salt';
const SALT_BYTES = 16;

/** The cases in memory, and what they are hashed with. */
export interface OpenCases {
  readonly index: CaseIndex;
  readonly hashing: Hashing;
}

/** Holds the cases in memory as long as the worker lives, and no longer than they are in the store. */
export interface CaseMemory {
  /** Loaded on first use. Throws StoreFull where there is no key yet and no room for one. */
  readonly open: () => Promise<OpenCases>;
  /** The same, where anything was ever remembered: asking makes no key. */
  readonly openIfAny: () => Promise<OpenCases | undefined>;
  /** Whether this is still what the store holds: everything may have been deleted meanwhile. */
  readonly isOpen: (cases: OpenCases) => Promise<boolean>;
  /** Reads the store anew when it is opened next: cases were brought in. */
  readonly reload: () => void;
  /** Deletes all, and what they were hashed with: what is remembered from now on cannot be compared with it. */
  readonly clear: () => Promise<void>;
}

type World = Pick<Store, 'settings' | 'cases'>;

/** What cases are hashed with; `undefined` where nothing was ever remembered. */
export async function caseKey(store: Pick<Store, 'settings'>): Promise<Uint8Array | undefined> {
  const salt = await store.settings.get(SALT_NAME);
  return salt instanceof Uint8Array ? hmac(sha256, await installKey(store), salt) : undefined;
}

export function caseMemory(store: World): CaseMemory {
  let held: (OpenCases & { readonly key: string }) | undefined;

  const currentKey = (): Promise<Uint8Array | undefined> => caseKey(store);
  const newKey = async (): Promise<Uint8Array> => {
    await store.settings.put(SALT_NAME, crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
    const key = await currentKey();
    if (key === undefined) throw new Error('The key of the cases was not kept.');
    return key;
  };

  const openWith = async (key: Uint8Array): Promise<OpenCases> => {
    if (held?.key === key.join()) return held;
    const records = (await store.cases.all()).filter(isCase);
    held = { key: key.join(), hashing: createHashing(key), index: createCaseIndex(records) };
    return held;
  };

  return {
    open: async () => openWith((await currentKey()) ?? (await newKey())),
    openIfAny: async () => {
      const key = await currentKey();
      return key === undefined ? undefined : await openWith(key);
    },
    isOpen: async cases => {
      const salt = await store.settings.get(SALT_NAME);
      return cases === held && salt instanceof Uint8Array;
    },
    reload: () => {
      held = undefined;
    },
    clear: async () => {
      held = undefined;
      await store.cases.clear();
      await store.settings.drop(SALT_NAME);
    },
  };
}

/** Those whose time is over, and the longest unseen beyond `most`. */
export function overdue(cases: readonly Case[], days: number, most: number, now: number): readonly string[] {
  const current = cases.filter(each => rememberedUntil(each, days) > now);
  const surplus = current
    .toSorted((a, b) => (a.lastSeen < b.lastSeen ? 1 : -1))
    .slice(most)
    .map(({ id }) => id);
  const over = cases.filter(each => rememberedUntil(each, days) <= now).map(({ id }) => id);
  return [...over, ...surplus];
}

/** Only the background writes the table, and what was written by older versions is migrated by number. */
export function isCase(record: CaseRecord): record is Case {
  return 'visits' in record && 'lastSeen' in record && 'findings' in record;
}
