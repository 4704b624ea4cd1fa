import type { Store } from '../../src/store/store.ts';
import type { PackHeader } from '../../src/watchlists/pack-layout.ts';
import type { RefreshPorts } from '../../src/watchlists/refresh.ts';
import type { KnownCopy } from '../../src/watchlists/source-state.ts';
import type { RefreshState } from '../list-contract.ts';
import type { Keys } from './keys.ts';
import type { Lists } from './lists.ts';

/** The parts of the world a refresh or an import touches. */
export interface JobWorld extends Omit<RefreshPorts, 'signal' | 'onProgress' | 'key' | 'previous' | 'known'> {
  readonly store: Store;
  readonly lists: Lists;
  readonly keys: Keys;
  readonly hasOrigins: (origins: readonly string[]) => Promise<boolean>;
}

/** Tells how far a job is. */
export type Say = (change: Partial<RefreshState>) => Promise<void>;

export interface JobPorts {
  readonly signal: AbortSignal;
  readonly say: Say;
}

/** What a job got: a new pack, or the publisher's word that there is none. */
export type Gained =
  | {
      readonly outcome: 'new';
      readonly bytes: ArrayBuffer;
      readonly header: PackHeader;
      /** Absent for files that were brought in: there is nothing to ask the publisher by. */
      readonly known?: KnownCopy;
    }
  | { readonly outcome: 'unchanged'; readonly known: KnownCopy };
