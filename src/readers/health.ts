import type { FieldName } from '../candidate/candidate.ts';

/** How a reader has fared lately on the pages of its site. */
export type HealthState =
  /** It reads what it should. */
  | 'ok'
  /** Something it used to read is missing, or only a standard still says who the person is. */
  | 'degraded'
  /** Several pages in a row gave no name though their addresses were those of profiles. */
  | 'broken';

/** What is counted of one reading. No name, no address, nothing of the page. */
export interface ReadingNote {
  /** The layout the reader saw; `none` where it knew none. */
  readonly layout: string;
  /** Field -> where it was read (a selector of the reader's own), or `-` and the reason there is no value. */
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
}

/** Of one site, what its last readings came to. */
export interface SiteHealth {
  /** The id of the reader. */
  readonly reader: string;
  readonly state: HealthState;
  /** Readings counted, at most fifty. */
  readonly readings: number;
  /** Fields that went missing: in the readings before they were there. */
  readonly missing: readonly FieldName[];
  /** Layout -> how many of the readings had it. */
  readonly layouts: Readonly<Record<string, number>>;
}
