import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bounded, MOST, VALUE_LENGTH } from './bounded.ts';
import { blankCandidate } from './candidate.ts';
import { claimOf } from './text.ts';
import { candidateSchema } from './parse.ts';

const blank = blankCandidate(
  'github',
  new URL('https://github.com/mina-okafor'),
  'mina-okafor',
  'public-code',
);
const long = 'x'.repeat(1_000_000);

describe('bounds', () => {
  it('lets a page of any size through the border, cut to size', () => {
    const skill = claimOf('Gardening', 'markup', 'li', 'Gardening');
    const role = claimOf({ title: long, start: '2019-03', end: 'present' }, 'markup', 'li', long);
    const huge = {
      ...blank,
      name: claimOf(long, 'markup', 'h1', long),
      emails: [claimOf(`${long}@mail.example`, 'markup', 'a', '')],
      skills: Array.from({ length: 5_000 }, () => skill),
      experience: Array.from({ length: 5_000 }, () => role),
    };
    expect(v.safeParse(candidateSchema, huge).success).toBe(false);

    const cut = v.parse(candidateSchema, bounded(huge));
    expect(cut.skills).toHaveLength(MOST.skills);
    expect(cut.experience).toHaveLength(MOST.experience);
    expect(cut.name).toMatchObject({ value: 'x'.repeat(VALUE_LENGTH) });
  });

  it('leaves an ordinary candidate as it is', () => {
    const candidate = { ...blank, name: claimOf('Mina Okafor', 'markup', 'h1', 'Mina Okafor') };
    expect(bounded(candidate)).toEqual(candidate);
  });
});
