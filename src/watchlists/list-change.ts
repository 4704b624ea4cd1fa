import type { EntryType } from './entry.ts';

/** One entry that a refresh added, removed or changed: a line of the change log. */
export interface ListChange {
  readonly list: string;
  /** When the refresh swapped the list, ISO 8601: the same for all of its changes. */
  readonly at: string;
  readonly what: 'added' | 'removed' | 'changed';
  /** The entry's id and primary name, after the refresh where it is still there. */
  readonly id: string;
  readonly name: string;
  readonly type: EntryType;
  readonly northKorea: boolean;
  /** For `changed`: at least one. */
  readonly fields: readonly FieldChange[];
}

/** What one field of an entry gained and lost, as texts to show. Numbers of documents are never among them. */
export interface FieldChange {
  readonly field: 'names' | 'birth-dates' | 'identifiers' | 'nationalities' | 'programmes' | 'position';
  readonly added: readonly string[];
  readonly removed: readonly string[];
}
