/** What an indicator names. */
export const INDICATOR_KINDS = ['email', 'handle', 'domain', 'wallet', 'phone', 'organisation'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** One value a published document or a list of the team's own names. The value may belong to a victim. */
export interface Indicator {
  readonly kind: IndicatorKind;
  /** The document or list that names it. */
  readonly title: string;
  readonly issuer: string;
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly date: string;
  /** Absent for a list of the team's own. */
  readonly url?: string;
  /** As sure as its publisher was. */
  readonly confidence: 'confirmed' | 'suspected';
}

/** Looks a value up as it stands on a page; normalising it is the business of whoever implements this. Gives every indicator. */
export interface Indicators {
  readonly find: (kind: IndicatorKind, value: string) => readonly Indicator[];
  /** Whether any indicator of this kind is known at all: without one, a check has nothing to compare with. */
  readonly has: (kind: IndicatorKind) => boolean;
}

export const NO_INDICATORS: Indicators = { find: () => [], has: () => false };
