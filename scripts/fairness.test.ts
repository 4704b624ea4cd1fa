import { describe, expect, it } from 'vitest';
import { fraudulentPeople } from '../bench/fairness/fraud.ts';
import { benchIndicators } from '../bench/fairness/fraud-listed.ts';
import { outcomesOf } from '../bench/fairness/outcome.ts';
import { COUNTRIES } from '../bench/fairness/homes.ts';
import { mostByChance } from '../bench/fairness/limits.ts';
import { ORIGIN_NAMES } from '../bench/fairness/origins.ts';
import { consistentPeople } from '../bench/fairness/person.ts';
import { consistentTally, detectedTally, verdicts } from '../bench/fairness/tally.ts';
import { samplePack } from '../src/assessment/sample-packs.ts';
import { withOwnWords } from '../src/candidate/own-words.ts';
import { candidateSchema } from '../src/candidate/parse.ts';
import * as v from 'valibot';
import { loadLists } from './lists.ts';
import { run } from './fairness.ts';

/** One of its own: neither that of the docs nor the one that is kept back. */
const SEED = 4;
/** Milliseconds: it is some 15 s of work, on machines with other things to do. */
const PATIENCE = 300_000;

describe('an invented population', () => {
  it('is the same people for the same seed, of every origin in every country', () => {
    const people = [...consistentPeople(400, SEED)];
    expect(people).toEqual([...consistentPeople(400, SEED)]);
    expect(people.slice(0, 20)).not.toEqual([...consistentPeople(20, SEED + 1)]);
    const pairs = new Set(people.map(({ origin, home }) => `${origin} ${home}`));
    expect(pairs.size).toBe(ORIGIN_NAMES.length * COUNTRIES.length);
  });

  it('shows what a reader could hand over', () => {
    for (const { candidate } of [...consistentPeople(200, SEED), ...fraudulentPeople(100, SEED)]) {
      expect(v.safeParse(candidateSchema, withOwnWords(candidate)).issues).toBeUndefined();
    }
  });
});

describe('all checks together', () => {
  it(
    'leave consistent people alone, whatever their name, and see misrepresentation',
    async () => {
      const { packs } = await loadLists();
      const lists = { packs: [...packs, await samplePack('sample')], indicators: benchIndicators() };
      const people = [...consistentPeople(2000, SEED)];
      const outcomes = [
        ...outcomesOf(people, lists),
        ...outcomesOf([...fraudulentPeople(400, SEED)], lists, people.slice(0, 400)),
      ];
      const found = verdicts(consistentTally(outcomes), detectedTally(outcomes), true);
      expect(found.filter(({ holds }) => !holds)).toEqual([]);
    },
    PATIENCE,
  );
});

describe('limits of a sample', () => {
  it('allow what is chance, and no more', () => {
    expect(mostByChance(0)).toBe(0);
    expect(mostByChance(1)).toBe(6);
    expect(mostByChance(20)).toBeLessThan(40);
  });
});

describe('fairness', () => {
  it('says what its arguments are', async () => {
    await expect(run(['--fast'])).rejects.toThrow('The arguments are');
    await expect(run(['--people', 'many'])).rejects.toThrow('no number');
  });
});
