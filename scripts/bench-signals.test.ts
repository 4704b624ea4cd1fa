import { describe, expect, it } from 'vitest';
import { allAnswers, fullProfile, publicCode } from '../bench/signals/full-profile.ts';
import { withOwnWords } from '../src/candidate/own-words.ts';
import { candidateSchema } from '../src/candidate/parse.ts';
import * as v from 'valibot';
import { run } from './bench-signals.ts';

describe('bench:signals', () => {
  it('says what its arguments are', async () => {
    await expect(run(['--fast'])).rejects.toThrow('The arguments are');
    await expect(run(['--date', 'today'])).rejects.toThrow('no day');
  });

  it('measures a profile of the stated size, that a reader could hand over', () => {
    const candidate = withOwnWords(fullProfile(7));
    expect(v.safeParse(candidateSchema, candidate).issues).toBeUndefined();
    expect(candidate.experience).toHaveLength(30);
    expect(Object.keys(allAnswers(7)).length).toBeGreaterThan(30);
    expect(publicCode(7).repositories.flatMap(({ commits }) => commits ?? [])).toHaveLength(800);
  });
});
