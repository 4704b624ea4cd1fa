import type { Identity } from '../watchlists/match.ts';

/** What a new screening of a kept candidate shows that the one before did not. */
export interface KeptNews {
  /** ISO 8601. */
  readonly at: string;
  /** `met`: an entry that was not met before; `changed`: how sure the match is, or what it rests on; `gone`: met no more. */
  readonly what: 'met' | 'changed' | 'gone';
  readonly list: string;
  /** The entry's id and primary name. */
  readonly id: string;
  readonly name: string;
  readonly identity: Identity;
  readonly before?: Identity;
}
