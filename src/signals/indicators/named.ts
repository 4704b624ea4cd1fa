import type { Claim } from '../../candidate/claim.ts';
import type { Indicator, IndicatorKind } from '../indicator.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import type { Context, EvidenceField, Outcome, Raised, Strength } from '../signal.ts';

/** One value of the candidate, and the form in which it is looked up. */
export interface LookUp {
  readonly field: EvidenceField;
  readonly claim: Claim<string>;
  readonly value: string;
}

/** A value on the page that an indicator names. */
export interface Named extends LookUp {
  /** The surest one; among those the first. */
  readonly indicator: Indicator;
}

/** More of one kind say nothing more. */
const MOST_FINDINGS = 3;

/** A page that lists more values of one kind than this is not about one person. */
const MOST_LOOKED_UP = 100;

/** The values that an indicator names, each once. */
export function namedAmong(
  kind: IndicatorKind,
  values: readonly LookUp[],
  { indicators }: Context,
): readonly Named[] {
  const seen = new Set<string>();
  return values.slice(0, MOST_LOOKED_UP).flatMap(looked => {
    const known = seen.has(looked.value);
    seen.add(looked.value);
    const found = known ? [] : indicators.find(kind, looked.value);
    const indicator = found.find(({ confidence }) => confidence === 'confirmed') ?? found[0];
    return indicator === undefined ? [] : [{ ...looked, indicator }];
  });
}

/** What comes of looking up values of one kind; `without` where the page holds none. */
export function namedOutcome(
  kind: IndicatorKind,
  values: readonly LookUp[],
  context: Context,
  without: Outcome,
): Outcome {
  if (values.length === 0) return without;
  if (!context.indicators.has(kind)) return lacksData('indicators');
  const named = namedAmong(kind, values, context);
  if (named.length > 0) return raised(namedFindings(named, ({ indicator }) => strengthOf(indicator)));
  return without.outcome === 'lacks-data' ? without : SILENT;
}

/** The gravest first, at most three. Values: what stands on the page, what names it, of which date. */
export function namedFindings(
  named: readonly Named[],
  strength: (each: Named) => Strength,
): readonly Raised[] {
  const findings = named.map(each => ({
    strength: strength(each),
    values: [each.value, titleOf(each.indicator), each.indicator.date],
    evidence: [{ field: each.field, claim: each.claim }],
  }));
  return [
    ...findings.filter(each => each.strength === 'strong'),
    ...findings.filter(each => each.strength !== 'strong'),
  ].slice(0, MOST_FINDINGS);
}

/** As sure as the publisher was. */
export function strengthOf({ confidence }: Indicator): Strength {
  return confidence === 'confirmed' ? 'strong' : 'moderate';
}

/** A list of the team's own has no issuer besides its title. */
function titleOf({ title, issuer }: Indicator): string {
  return issuer === '' ? title : `${title} (${issuer})`;
}
