import type { Candidate, FieldName } from '../../../candidate/candidate.ts';
import type { Claim } from '../../../candidate/claim.ts';

/** What a layout gives of the person it shows. */
export interface Shown {
  readonly name: Claim<string>;
  /** The profile addresses in the card of the person shown: slugs. */
  readonly slugs: readonly string[];
  readonly fields: Partial<Pick<Candidate, Exclude<FieldName, 'name'>>>;
}

/** One of the shapes in which LinkedIn serves a profile. */
export interface Layout {
  /** For health reports, such as `sdui`. */
  readonly id: string;
  readonly selectors: readonly string[];
  /** Cheap: one or two selectors. */
  readonly test: (document: Document) => boolean;
  /** The person shown, or nothing when there is no name. `slug` tells which sections are this person's. */
  readonly read: (document: Document, slug: string) => Shown | undefined;
}
