import { describe, expect, it } from 'vitest';
import { alikeIn, FITTING, otherWith, seenWith } from '../met-sample.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import type { SeenOther } from '../seen.ts';
import { sharedText } from './shared-text.ts';

const TEXT = 'We build quiet tools for people who repair boats. '.repeat(20);
const CANDIDATE = candidateWith({ name: claimOf('Mina Okafor'), about: [claimOf(TEXT)] });
const ALIKE = alikeIn('text', 'We build quiet tools', 0.9);

function check(other: Partial<SeenOther> = {}, alike = ALIKE, candidate = CANDIDATE) {
  const seen = seenWith([otherWith([alike], other)]);
  return sharedText.check(candidate, contextWith({ seen }));
}

describe('cases/shared-text', () => {
  it('fires under another name', () => {
    expect(check()).toMatchObject({
      outcome: 'raised',
      findings: [
        {
          strength: 'moderate',
          evidence: [
            { field: 'about' },
            { field: 'name' },
            { field: 'seen', claim: { where: 'seen', value: 'Viktor Sokolov' } },
          ],
        },
      ],
    });
  });

  it('is grave for a text of two hundred words', () => {
    const long = candidateWith({ name: claimOf('Mina Okafor'), about: [claimOf(TEXT.repeat(2))] });
    expect(check({}, ALIKE, long)).toMatchObject({ findings: [{ strength: 'strong' }] });
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

  it('is a note for an introduction of a few sentences, which many may have from one place', () => {
    const short = candidateWith({ name: claimOf('Mina Okafor'), about: [claimOf(TEXT.slice(0, 600))] });
    expect(check({}, ALIKE, short)).toMatchObject({ findings: [{ strength: 'note' }] });
  });

  it('stays silent for a template', () => {
    expect(check({}, alikeIn('text', 'We build quiet tools', 0.7)).outcome).toBe('silent');
  });

  it('lacks data where nothing is remembered, or there is nothing to compare', () => {
    const lacks = (candidate: typeof CANDIDATE, context = contextWith({ seen: seenWith([]) })) =>
      sharedText.check(candidate, context);
    expect(lacks(CANDIDATE, contextWith({}))).toMatchObject({ fields: ['seen'] });
    expect(lacks(candidateWith({}))).toMatchObject({ fields: ['name'] });
    expect(lacks(candidateWith({ name: claimOf('Mina Okafor') }))).toMatchObject({ fields: ['about'] });
  });
});
