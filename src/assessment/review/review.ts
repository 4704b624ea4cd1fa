import type { ChecklistItem } from './checklist.ts';

/** Characters. */
export const REVIEW = { notes: 10_000, reviewer: 200 } as const;

/**
 * What the user wrote down and ticked about one candidate. A tick says that something was asked or done, never how it
 * went: the checklist is the same for every finalist, and counts towards nothing.
 */
export interface Review {
  readonly notes: string;
  /** Who reviewed, as they want to stand on the report. */
  readonly reviewer: string;
  readonly done: readonly ChecklistItem[];
  /** ISO 8601; absent where nothing was kept yet. */
  readonly changedAt?: string;
}

export const NO_REVIEW: Review = { notes: '', reviewer: '', done: [] };
