/** What a file of exported data brought in. */
export interface BroughtIn {
  /** Kinds of data -> how many of each there were. */
  readonly counts: Readonly<Record<DataKind, number>>;
  /** What another installation hashed with its own key, so that it can be compared with nothing here. */
  readonly leftOut: Readonly<Record<'cases' | 'indicators', number>>;
}

/** What the user gave, kind by kind. Lists are none of it: their publishers have them. */
export type DataKind = 'settings' | 'kept' | 'cases' | 'decisions' | 'reviews' | 'taught' | 'indicators';
