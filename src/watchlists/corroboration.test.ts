import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corroborate, IDENTITIES, WORTH } from './corroboration.ts';
import type { NameQuality } from './entry.ts';
import type { Comparison, How } from './match.ts';

const HOWS = Object.keys(WORTH) as readonly How[];
const QUALITIES: readonly NameQuality[] = ['primary', 'strong', 'weak', 'former', 'original-script'];

const of = (how: How): Comparison => ({ about: 'birth-date', candidate: 'a', listed: 'b', how });
const identity = (hows: readonly How[], quality: NameQuality = 'primary', score = 0.95) =>
  corroborate(hows.map(of), { quality, score, isSpelledOut: true }).identity;

describe('corroboration', () => {
  it.each([
    ['same-name', 'name-only', 'name-only'],
    ['same-day', 'corroborated', 'corroborated'],
    ['same-month', 'corroborated', 'name-only'],
    ['same-year', 'corroborated', 'name-only'],
    ['near-year', 'name-only', 'name-only'],
    ['circa', 'corroborated', 'name-only'],
    ['in-range', 'corroborated', 'name-only'],
    ['in-wide-range', 'name-only', 'name-only'],
    ['flipped-day', 'name-only', 'name-only'],
    ['same-country', 'name-only', 'name-only'],
    ['other-country', 'name-only', 'name-only'],
    ['same-gender', 'name-only', 'name-only'],
    ['other-gender', 'name-only', 'name-only'],
    ['other-day', 'contradicted', 'contradicted'],
    ['next-year', 'contradicted', 'contradicted'],
    ['other-year', 'contradicted', 'contradicted'],
    ['same-identifier', 'identifier', 'identifier'],
    ['other-name', 'name-only', 'name-only'],
  ] as const)('makes of a name and %s: %s; of a weak alias: %s', (how, proper, weak) => {
    expect([identity([how]), identity([how], 'weak')]).toEqual([proper, weak]);
  });

  it('takes a year alone for little where a word of the name is missing', () => {
    for (const how of ['same-year', 'circa', 'in-range'] as const) {
      expect([identity([how], 'strong', 0.9), identity([how], 'strong', 0.87)]).toEqual([
        'corroborated',
        'name-only',
      ]);
    }
    const cut = { quality: 'strong', score: 1, isSpelledOut: false } as const;
    expect(corroborate([of('same-year')], cut).identity).toBe('name-only');
    expect(identity(['same-month'], 'strong', 0.79)).toBe('corroborated');
    expect(identity(['same-day'], 'weak', 0.79)).toBe('corroborated');
  });

  it('is not made of small things, however many', () => {
    expect(identity(['same-name', 'flipped-day', 'same-country', 'same-gender', 'in-wide-range'])).toBe(
      'name-only',
    );
    expect(identity(['same-name', 'other-country', 'other-gender'])).toBe('name-only');
  });

  it('puts agreements and disagreements apart, and drops none', () => {
    const { agreements, disagreements } = corroborate(HOWS.map(of), {
      quality: 'primary',
      score: 1,
      isSpelledOut: true,
    });
    expect(agreements.length + disagreements.length).toBe(HOWS.length);
    expect(agreements.every(({ how }) => WORTH[how].weight >= 0)).toBe(true);
    expect(disagreements.map(({ how }) => how)).toEqual(
      HOWS.filter(how => WORTH[how].weight < 0 || how === 'other-name'),
    );
  });

  it('never gets worse by an agreement', () => {
    const how = fc.constantFrom(...HOWS);
    const agreement = how.filter(each => WORTH[each].weight > 0);
    fc.assert(
      fc.property(fc.array(how), agreement, fc.constantFrom(...QUALITIES), (before, more, quality) => {
        const [without, withMore] = [identity(before, quality), identity([...before, more], quality)];
        expect(IDENTITIES.indexOf(withMore)).toBeLessThanOrEqual(IDENTITIES.indexOf(without));
      }),
    );
  });

  it('does not depend on the order of what was compared', () => {
    const hows = fc.array(fc.constantFrom(...HOWS));
    fc.assert(
      fc.property(hows, all => {
        expect(identity(all)).toBe(identity(all.toReversed()));
      }),
    );
  });
});
