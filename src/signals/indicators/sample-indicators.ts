import type { Indicator, IndicatorKind, Indicators } from '../indicator.ts';

/** Indicators that name exactly these values. For tests only. */
export function naming(
  kind: IndicatorKind,
  values: Readonly<Record<string, Indicator['confidence']>>,
  others: Indicators = { find: () => [], has: () => false },
): Indicators {
  return {
    find: (asked, value) => {
      const confidence = asked === kind && Object.hasOwn(values, value) ? values[value] : undefined;
      if (confidence === undefined) return others.find(asked, value);
      return [{ kind, title: 'Team list', issuer: '', date: '2026-03-02', confidence }];
    },
    has: asked => asked === kind || others.has(asked),
  };
}
