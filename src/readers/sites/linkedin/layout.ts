import type { Candidate, FieldName } from '../../../candidate/candidate.ts';
import { missing, type Claim, type Missing } from '../../../candidate/claim.ts';

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

const FIELDS = [
  'headline',
  'about',
  'location',
  'currentOrganisation',
  'experience',
  'education',
  'skills',
  'languages',
  'links',
  'photo',
] as const;

/** The fields of a profile of which a page shows next to nothing. */
export const NOT_LOADED = Object.fromEntries(FIELDS.map(field => [field, missing('not-loaded')])) as Readonly<
  Record<(typeof FIELDS)[number], Missing>
>;
