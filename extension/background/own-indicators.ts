import { type Indicators, NO_INDICATORS } from '../../src/signals/indicator.ts';
import type { Store } from '../../src/store/store.ts';
import type { OwnIndicatorsRow, Reply, Request } from '../contract.ts';

/** Indicators: those official documents name, and a list of the team's own, kept hashed. */
export interface OwnIndicators {
  /** Both kinds together. */
  readonly all: () => Promise<Indicators>;
  readonly row: () => Promise<OwnIndicatorsRow | null>;
  readonly bringIn: (file: Request<'indicators-import'>) => Promise<Reply<'indicators-import'>>;
  readonly forget: () => Promise<void>;
}

interface World {
  readonly store: Pick<Store, 'settings'>;
  readonly now: () => number;
}

export function createOwnIndicators(_: World): OwnIndicators {
  return {
    all: () => Promise.resolve(NO_INDICATORS),
    row: () => Promise.resolve(null),
    bringIn: () => Promise.resolve({ taken: 0, unread: [] }),
    forget: () => Promise.resolve(),
  };
}
