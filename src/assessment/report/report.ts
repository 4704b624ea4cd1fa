import type { Candidate } from '../../candidate/candidate.ts';
import type { Assessment } from '../assessment.ts';
import type { Review } from '../review/review.ts';
import type { Sensitivity } from '../state.ts';
import type { ReportedClocks } from './reported-clocks.ts';

/** As a file says what it is. A file of another version is not guessed at. */
export const REPORT_FORMAT = 'countersign-report';
export const REPORT_VERSION = 1;

/** Everything a report of one candidate says, as it stood when it was made. Its JSON is documented in docs/report.md. */
export interface Report {
  readonly format: typeof REPORT_FORMAT;
  readonly version: typeof REPORT_VERSION;
  /** ISO 8601. */
  readonly madeAt: string;
  /** Of the extension. */
  readonly program: string;
  readonly candidate: ReportedCandidate;
  readonly assessment: Assessment;
  readonly review: Review;
  /** The settings that mattered. */
  readonly settings: ReportSettings;
  /** Absent where the page shows no clock, or no place whose clocks are known. */
  readonly clocks?: ReportedClocks;
}

/** What of the candidate a report shows: no more, so that a filed copy holds no more. */
export type ReportedCandidate = Pick<
  Candidate,
  | 'url'
  | 'reader'
  | 'grade'
  | 'partialName'
  | 'name'
  | 'headline'
  | 'location'
  | 'currentOrganisation'
  | 'experience'
  | 'education'
  | 'localTime'
> & {
  /** When the page was read, ISO 8601. */
  readonly readAt: string;
};

export interface ReportSettings {
  readonly sensitivity: Sensitivity;
  /** Candidates seen before were compared. */
  readonly remember: boolean;
  readonly githubLookups: boolean;
}

/** The part of a candidate that goes into a report. @param readAt ISO 8601 */
export function reportedOf(candidate: Candidate, readAt: string): ReportedCandidate {
  const { url, reader, grade, partialName, name, headline, location, currentOrganisation } = candidate;
  const { experience, education, localTime } = candidate;
  return {
    ...{ url, reader, grade, partialName, name, headline, location, currentOrganisation },
    ...{ experience, education, localTime, readAt },
  };
}

/** The file of a report: what is saved, and what its checksum is taken of. */
export function reportText(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
