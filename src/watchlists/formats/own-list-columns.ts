/** What a column of an own list can hold. `name` must be among them; all others may be missing. */
export const OWN_LIST_ROLES = [
  'name',
  'other-names',
  'type',
  'birth-date',
  'email',
  'phone',
  'website',
  'note',
  'id',
] as const;
export type OwnListRole = (typeof OWN_LIST_ROLES)[number];

/** Which column, counted from 0, holds what. */
export type OwnListColumns = Readonly<Partial<Record<OwnListRole, number>>>;

/** What the page shows before an own list is brought in. */
export interface OwnListPreview {
  readonly header: readonly string[];
  /** The first five rows. */
  readonly rows: readonly (readonly string[])[];
  /** What the columns seem to hold; a role without a likely column is absent. */
  readonly suggested: OwnListColumns;
}
