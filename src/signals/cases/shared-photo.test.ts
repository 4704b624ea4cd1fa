import { describe, expect, it } from 'vitest';
import { alikeIn, FITTING, otherWith, seenWith } from '../met-sample.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import type { SeenOther } from '../seen.ts';
import { sharedPhoto } from './shared-photo.ts';

const CANDIDATE = candidateWith({ name: claimOf('Mina Okafor'), photoHash: claimOf('8f3c00ff12ab77e0') });
const ALIKE = alikeIn('photo', '8f3c00ff12ab77e0', 2);

function check(other: Partial<SeenOther> = {}, alike = ALIKE) {
  const seen = seenWith([otherWith([alike], other)]);
  return sharedPhoto.check(CANDIDATE, contextWith({ seen }));
}

describe('cases/shared-photo', () => {
  it('fires under another name', () => {
    expect(check()).toMatchObject({
      outcome: 'raised',
      findings: [
        {
          strength: 'strong',
          evidence: [
            { field: 'photoHash' },
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
      sharedPhoto.check(candidate, context);
    expect(lacks(CANDIDATE, contextWith({}))).toMatchObject({ fields: ['seen'] });
    expect(lacks(candidateWith({}))).toMatchObject({ fields: ['name'] });
    expect(lacks(candidateWith({ name: claimOf('Mina Okafor') }))).toMatchObject({ fields: ['photoHash'] });
  });
});
