/** talisman publishes no types: what is used of it. */
declare module 'talisman/metrics/jaro-winkler' {
  /** 0..1. */
  export default function jaroWinkler(a: string, b: string): number;
}
declare module 'talisman/metrics/monge-elkan' {
  /** The mean of both directions, 0..1. */
  export function symmetric(
    similarity: (a: string, b: string) => number,
    a: readonly string[],
    b: readonly string[],
  ): number;
}
