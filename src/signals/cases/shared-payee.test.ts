import { describe, expect, it } from 'vitest';
import { alikeIn, FITTING, otherWith, seenWith } from '../met-sample.ts';
import { answersOf, candidateWith, claimOf, contextWith } from '../sample.ts';
import type { SeenOther } from '../seen.ts';
import { sharedPayee } from './shared-payee.ts';

const CANDIDATE = candidateWith({ name: claimOf('Mina Okafor') });
const ALIKE = alikeIn('account', 'DE02120300000000202051');

function check(other: Partial<SeenOther> = {}, alike = ALIKE) {
  const seen = seenWith([otherWith([alike], other)]);
  return sharedPayee.check(
    CANDIDATE,
    contextWith({ answers: answersOf({ payeeAccount: 'DE02120300000000202051' }), seen }),
  );
}

describe('cases/shared-payee', () => {
  it('fires under another name', () => {
    expect(check()).toMatchObject({
      outcome: 'raised',
      findings: [
        {
          strength: 'strong',
          evidence: [
            { field: 'payeeAccount' },
            { field: 'name' },
            { field: 'seen', claim: { where: 'seen', value: 'Viktor Sokolov' } },
          ],
        },
      ],
    });
  });

  it('is a note for two of one organisation', () => {
    expect(check({ sameOrganisation: true })).toMatchObject({ findings: [{ strength: 'note' }] });
  });

  it.each(FITTING)('stays silent for %s', (_, other) => {
    expect(check(other).outcome).toBe('silent');
  });

  it('stays silent where something else is alike', () => {
    expect(check({}, alikeIn('email', 'm@mail.example')).outcome).toBe('silent');
  });

  it('lacks data where nothing is remembered, or there is nothing to compare', () => {
    const lacks = (candidate: typeof CANDIDATE, context = contextWith({ seen: seenWith([]) })) =>
      sharedPayee.check(candidate, context);
    expect(lacks(CANDIDATE, contextWith({}))).toMatchObject({ fields: ['seen'] });
    expect(lacks(candidateWith({}))).toMatchObject({ fields: ['name'] });
    expect(lacks(candidateWith({ name: claimOf('Mina Okafor') }))).toMatchObject({
      fields: ['payeeAccount'],
    });
  });
});
