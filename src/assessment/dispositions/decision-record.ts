import type { Decision } from '../assessment.ts';

/**
 * A decision as it is kept. But for what the user wrote, everything in it is hashed: of the candidate it holds the hash of
 * their page's key, and what their page said can only be compared with what it says now.
 */
export interface DecisionRecord {
  /** {@link profile}, and what was decided upon: one record for a finding as it stood. */
  readonly id: string;
  /** The same for every finding of one profile. */
  readonly profile: string;
  readonly subject: string;
  /** What the profile said. */
  readonly said: string;
  /** What the listing behind the finding said, and how the two compared; absent where there is none. */
  readonly listing?: string;
  /** Of the signal. */
  readonly version: number;
  readonly decision: Decision;
  readonly reason: string;
  /** ISO 8601. */
  readonly at: string;
}
