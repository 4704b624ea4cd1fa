import { describe, expect, it } from 'vitest';
import { alikeIn, FITTING, otherWith, seenWith } from '../met-sample.ts';
import { answersOf, candidateWith, claimOf, contextWith } from '../sample.ts';
import type { SeenOther } from '../seen.ts';
import { sharedAddress } from './shared-address.ts';

const CANDIDATE = candidateWith({ name: claimOf('Mina Okafor') });
const ALIKE = alikeIn('address', '12 Elm Street, Springmoor');

function check(other: Partial<SeenOther> = {}, alike = ALIKE) {
  const seen = seenWith([otherWith([alike], other)]);
  return sharedAddress.check(
    CANDIDATE,
    contextWith({ answers: answersOf({ shippingAddress: '12 Elm Street, Springmoor' }), seen }),
  );
}

describe('cases/shared-address', () => {
  it('fires under another name', () => {
    expect(check()).toMatchObject({
      outcome: 'raised',
      findings: [
        {
          strength: 'moderate',
          evidence: [
            { field: 'shippingAddress' },
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

  it('is a note where many live or work', () => {
    const others = ['Viktor Sokolov', 'Jonas Weber', 'Haruto Kimura'].map(name =>
      otherWith([ALIKE], { name }),
    );
    const answers = answersOf({ idAddress: '12 Elm Street, Springmoor' });
    expect(sharedAddress.check(CANDIDATE, contextWith({ answers, seen: seenWith(others) }))).toMatchObject({
      findings: [
        { strength: 'note', evidence: [{ field: 'idAddress' }, { field: 'name' }, { field: 'seen' }] },
        { strength: 'note' },
        { strength: 'note' },
      ],
    });
  });

  it('lacks data where nothing is remembered, or there is nothing to compare', () => {
    const lacks = (candidate: typeof CANDIDATE, context = contextWith({ seen: seenWith([]) })) =>
      sharedAddress.check(candidate, context);
    expect(lacks(CANDIDATE, contextWith({}))).toMatchObject({ fields: ['seen'] });
    expect(lacks(candidateWith({}))).toMatchObject({ fields: ['name'] });
    expect(lacks(candidateWith({ name: claimOf('Mina Okafor') }))).toMatchObject({
      fields: ['idAddress', 'shippingAddress'],
    });
  });
});
