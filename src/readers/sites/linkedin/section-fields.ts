import type { Candidate } from '../../../candidate/candidate.ts';
import { isMissing, many, missing, type Many, type MissingReason } from '../../../candidate/claim.ts';
import { claimOf } from '../../../candidate/text.ts';
import { currentEmployer, rolesOf, studyOf, type Entry } from './roles.ts';

/** The sections of a profile that are read, as the addresses of their detail pages write them. */
export type Section = 'experience' | 'education' | 'skills' | 'languages';

/** How a layout shows its sections. */
export interface Sections {
  /** The entries of a section; none while it is an empty box. */
  readonly entriesOf: (section: Section) => readonly Element[];
  /** The lines of one entry, its description left out. */
  readonly entryOf: (entry: Element) => Entry;
  /** What it means that a section has no entries. */
  readonly whenEmpty: (section: Section) => MissingReason;
}

/** The fields that the sections of a profile hold, whatever its layout. */
export function sectionFields({
  entriesOf,
  entryOf,
  whenEmpty,
}: Sections): Pick<Candidate, Section | 'currentOrganisation'> {
  const firstLines = (section: Section): Many<string> => {
    const lines = new Set(entriesOf(section).map(entry => entryOf(entry).head[0] ?? ''));
    const claims = [...lines].filter(Boolean).map(line => claimOf(line, 'markup', section, line));
    return many(claims, whenEmpty(section));
  };
  const experience = many(
    entriesOf('experience').flatMap(entry => rolesOf(entryOf(entry), 'experience')),
    whenEmpty('experience'),
  );
  return {
    experience,
    education: many(
      entriesOf('education').flatMap(entry => studyOf(entryOf(entry), 'education')),
      whenEmpty('education'),
    ),
    skills: firstLines('skills'),
    languages: firstLines('languages'),
    currentOrganisation:
      currentEmployer(experience) ?? missing(isMissing(experience) ? experience.missing : 'absent'),
  };
}
