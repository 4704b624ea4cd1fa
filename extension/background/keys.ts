import type { SettingStore } from '../../src/store/settings.ts';
import type { CredentialKind } from '../../src/watchlists/watchlist.ts';

/** The keys the user got from publishers. Nothing but the request to the publisher ever sees one again. */
export interface Keys {
  readonly get: (credential: CredentialKind) => Promise<string | undefined>;
  /** An empty key forgets the one there is. Throws StoreFull when the disk is full. */
  readonly put: (credential: CredentialKind, key: string) => Promise<void>;
}

export function keysIn(settings: SettingStore): Keys {
  return {
    get: async credential => {
      const key = await settings.get(nameOf(credential));
      return typeof key === 'string' ? key : undefined;
    },
    put: async (credential, key) => {
      await (key === '' ? settings.drop(nameOf(credential)) : settings.put(nameOf(credential), key));
    },
  };
}

function nameOf(credential: CredentialKind): string {
  return `key-${credential}`;
}
