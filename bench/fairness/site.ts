import type { Claim } from '../../src/candidate/claim.ts';

/** Kinds of pages, each with the fields that sites of the kind show (after the readers' fixtures). */
export const SITES = {
  network: 0.4,
  code: 0.2,
  market: 0.15,
  hiring: 0.15,
  website: 0.1,
} as const;
export type Site = keyof typeof SITES;

export function claim<T>(value: T): Claim<T> {
  const quote = typeof value === 'string' ? value.slice(0, 200) : '';
  return { value, where: 'markup', at: 'population', quote };
}
