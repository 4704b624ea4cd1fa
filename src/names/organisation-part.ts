/** One word of an organisation's name, and what it is worth. */
import { type OrganisationRole } from './organisation-words.ts';
import { type NamePart } from './tokens.ts';

/** A word of an organisation's name with what it is worth. */
export type OrganisationPart = NamePart & {
  readonly role: OrganisationRole;
  /** The word as it stood, folded. */
  readonly written: string;
};

/** What agreeing on a word is worth. Generic .2 to .5, place .35 to 1: less than .005 of recall and false alarms. */
export const WEIGHT: Readonly<Record<OrganisationRole, number>> = {
  distinctive: 1,
  number: 1,
  acronym: 1,
  home: 0.6,
  place: 0.6,
  letter: 0.5,
  generic: 0.35,
  joining: 0.02,
};

/** Acronyms are exact: a word of so few letters has no room for a slip, and so little left over is nothing to measure. */
export const SHORT_WORD = 3;
