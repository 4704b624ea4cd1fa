import { describe, expect, it } from 'vitest';
import { alikeIn, FITTING, otherWith, seenWith } from '../met-sample.ts';
import { candidateWith, claimOf, contextWith, rolesAt } from '../sample.ts';
import type { SeenOther } from '../seen.ts';
import { sharedHistory } from './shared-history.ts';

const CANDIDATE = candidateWith({ name: claimOf('Mina Okafor'), experience: rolesAt('Quellbrook Ltd') });
const ALIKE = alikeIn('history', 'Quellbrook Ltd', 3);

function check(other: Partial<SeenOther> = {}, alike = ALIKE) {
  const seen = seenWith([otherWith([alike], other)]);
  return sharedHistory.check(CANDIDATE, contextWith({ seen }));
}

describe('cases/shared-history', () => {
  it('fires under another name', () => {
    expect(check()).toMatchObject({
      outcome: 'raised',
      findings: [
        {
          strength: 'strong',
          evidence: [
            { field: 'experience' },
            { field: 'name' },
            { field: 'seen', claim: { where: 'seen', value: 'Viktor Sokolov' } },
          ],
        },
      ],
    });
  });

  it.each(FITTING)('stays silent for %s', (_, other) => {
    expect(check(other).outcome).toBe('silent');
  });

  it('stays silent where something else is alike', () => {
    expect(check({}, alikeIn('email', 'm@mail.example')).outcome).toBe('silent');
  });

  it('stays silent for colleagues', () => {
    expect(check({}, alikeIn('history', 'Quellbrook Ltd', 2)).outcome).toBe('silent');
  });

  it('lacks data where nothing is remembered, or there is nothing to compare', () => {
    const lacks = (candidate: typeof CANDIDATE, context = contextWith({ seen: seenWith([]) })) =>
      sharedHistory.check(candidate, context);
    expect(lacks(CANDIDATE, contextWith({}))).toMatchObject({ fields: ['seen'] });
    expect(lacks(candidateWith({}))).toMatchObject({ fields: ['name'] });
    expect(lacks(candidateWith({ name: claimOf('Mina Okafor') }))).toMatchObject({ fields: ['experience'] });
  });
});
