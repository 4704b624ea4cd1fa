import type { Hit, ListedParty, Raised, Strength } from './signal.ts';

/** One listed party with every hit that led to it, best first. */
export interface HitParty {
  readonly party: ListedParty;
  readonly hits: readonly [Hit, ...(readonly Hit[])];
}

/** Puts the hits of one listed party together: a name on the page twice is one finding with two places. */
export function byParty(hits: readonly Hit[]): readonly HitParty[] {
  const parties = new Map<string, [Hit, ...Hit[]]>();
  for (const hit of hits) {
    const key = `${hit.party.list} ${hit.party.id}`;
    const known = parties.get(key);
    if (known === undefined) parties.set(key, [hit]);
    else known.push(hit);
  }
  return [...parties.values()].map(group => {
    const [first, ...rest] = group;
    const best = rest.reduce((top, hit) => (hit.party.score > top.party.score ? hit : top), first);
    return { party: best.party, hits: [best, ...group.filter(hit => hit !== best)] };
  });
}

/** A finding of the sanctions group about one listed party. */
export function listedFinding(
  strength: Strength,
  { party, hits }: HitParty,
  values: readonly string[],
): Raised {
  const evidence = hits.map(({ field, claim }) => ({ field, claim }));
  return { strength, values, evidence, listed: party };
}
