import type { Candidate } from '../../candidate/candidate.ts';
import type { EvidenceField, Group, Strength } from '../../signals/signal.ts';
import type { Visit } from '../../signals/seen.ts';
import type { NotChecked } from '../assessment.ts';

/** How much is remembered. */
export const CASES = {
  /** Candidates; past them the longest unseen are forgotten. A recruiter who looks at a hundred a day for 200 days. */
  most: 20_000,
  /** Days of one page, the latest. */
  visits: 20,
  /** Contacts, accounts and other names of one candidate, of each kind. */
  values: 20,
  /** Dated roles, as they stand on the page. */
  roles: 40,
  findings: 60,
} as const;

const DAY_MS = 24 * 60 * 60 * 1_000;

/** What the state under another sensitivity is told from. */
export interface CaseFinding {
  readonly signal: string;
  readonly group: Group;
  readonly strength: Strength;
  /** Of the evidence. */
  readonly fields: readonly EvidenceField[];
}

/**
 * What is remembered of one candidate that was seen. In plain: the names and the address of the page, so that the user can
 * open it again, the days, the countries of the stated residence, and which signals were raised. All else is hashed with the
 * key of the installation (see hashing.ts).
 */
export interface Case {
  /** One a page. */
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly url: string;
  /** Id of the reader, or the host where no reader of a site was at work. */
  readonly site: string;
  /** ISO 8601, both. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Oldest first, one a day; never empty. */
  readonly visits: readonly Visit[];
  /** Of {@link name} and {@link otherNames}, each in one form. */
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly wallets: readonly string[];
  readonly accounts: readonly string[];
  readonly addresses: readonly string[];
  /** Contacts of people named as referees. */
  readonly referees: readonly string[];
  /** Roles with organisation, title, begin and end, latest first. */
  readonly history: readonly string[];
  readonly organisation?: string;
  /** Masked with the key; and the address the photo was at. */
  readonly photo?: string;
  readonly photoAt?: string;
  readonly text?: Uint32Array;
  readonly findings: readonly CaseFinding[];
  readonly notChecked: readonly NotChecked[];
  readonly grade: Candidate['grade'];
  readonly extent: Candidate['extent'];
  /** A strong finding was raised on it; a match beyond the name is one. */
  readonly isGrave: boolean;
}

/** What of a case is read from the page and the answers: everything but what came of the assessment. */
export type SeenCase = Omit<Case, 'findings' | 'notChecked' | 'isGrave'>;

/** When a candidate is forgotten. */
export function rememberedUntil({ lastSeen }: Pick<Case, 'lastSeen'>, days: number): number {
  return Date.parse(lastSeen) + days * DAY_MS;
}

/** Roughly how much room a case takes, in bytes. */
export function sizeOf({ text, ...rest }: Case): number {
  return JSON.stringify(rest).length + (text?.byteLength ?? 0);
}
