import type { State } from '../src/assessment/assessment.ts';
import type { KeptNews } from '../src/assessment/kept.ts';
import type { Sensitivity } from '../src/assessment/state.ts';
import type { TaughtSite } from '../src/readers/taught/taught-site.ts';
import type { IndicatorKind } from '../src/signals/indicator.ts';

/** A candidate the user chose to keep, as the lists of kept candidates show it. */
export interface KeptRow {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** ISO 8601, all three. */
  readonly keptAt: string;
  readonly screenedAt: string;
  readonly until: string;
  readonly matches: number;
  /** What the lists say anew since the user last looked. */
  readonly news: readonly KeptNews[];
}

/** One candidate that is remembered; everything that is compared is hashed and not shown. */
export interface CaseRow {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** ISO 8601, both. */
  readonly seenAt: string;
  readonly until: string;
}

/** What is remembered of candidates that were seen. */
export interface CasesSummary {
  readonly count: number;
  /** Roughly, as stored. */
  readonly bytes: number;
  /** The latest first, a hundred at most. */
  readonly rows: readonly CaseRow[];
}

/** How many of the remembered candidates would stand where, under each sensitivity. */
export type SensitivityPreview = Readonly<Record<Sensitivity, Readonly<Record<State, number>>>>;

/** A list of indicators of the team's own. Its values are kept hashed: it can be replaced, and not shown again. */
export interface OwnIndicatorsRow {
  readonly title: string;
  readonly counts: Readonly<Record<IndicatorKind, number>>;
  /** ISO 8601. */
  readonly importedAt: string;
}

/** A site the user taught. */
export interface TaughtRow extends TaughtSite {
  /** A second candidate of it was read since the browser started: the user can tell whether that went right. */
  readonly judgeable: boolean;
}
