/** What has to hold. A false alarm is worse than a miss; one name is no better known than another. */
export const LIMITS = {
  /** Share of consistent people. */
  resolve: 1 / 2000,
  ask: 1 / 100,
  /** Times the mean. */
  worstOrigin: 1.5,
  /** Share of those who misrepresent themselves; a part of them shows little of it, on purpose. */
  detectedAsk: 0.9,
  detectedResolve: 0.6,
} as const;

/**
 * So seldom may chance alone break a limit that is kept: 1 in 400 for the twenty origins together, each of which may be the
 * worst. What no sample can show exactly, the metamorphic tests do: another origin of the name changes no finding.
 */
const CHANCE = 1 / 400 / 20;

/**
 * The most events that are still chance where `expected` are to be expected (Poisson): with twenty groups the worst of them
 * lies above the mean by chance alone.
 */
export function mostByChance(expected: number): number {
  let [count, term] = [0, Math.exp(-expected)];
  let below = term;
  while (1 - below > CHANCE && count < 100_000) {
    count += 1;
    term *= expected / count;
    below += term;
  }
  return count;
}
